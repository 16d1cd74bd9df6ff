using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class JsonStreamTests
{
    private static readonly byte[] Tram = new ArgumentGraph("tram", "Should the tram be built?").ToUtf8Json();

    [Test]
    public void A_map_is_read_from_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream(Tram);

        Assert.That(ArgumentJson.Read(stream).Id, Is.EqualTo("tram"));
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public async Task A_map_is_read_asynchronously_from_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream(Tram);

        Assert.That((await ArgumentJson.ReadAsync(stream)).Id, Is.EqualTo("tram"));
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void Reading_starts_where_the_stream_stands()
    {
        using var stream = new MemoryStream([.. "no JSON"u8, .. Tram]) { Position = 7 };

        Assert.That(ArgumentJson.Read(stream).Id, Is.EqualTo("tram"));
    }

    [Test]
    public async Task A_stream_may_come_in_single_bytes()
    {
        using var stream = new TrickleStream(Tram);

        Assert.That((await ArgumentJson.ReadAsync(stream)).Id, Is.EqualTo("tram"));
    }

    [Test]
    public void A_fault_in_a_stream_names_no_file()
    {
        using var stream = new MemoryStream("[]"u8.ToArray());

        Assert.That(() => ArgumentJson.Read(stream), Throws.TypeOf<MapFormatException>().With.Message.StartsWith("input:1:1 ($)"));
        stream.Position = 0;
        Assert.That(() => ArgumentJson.ReadAsync(stream), Throws.TypeOf<MapFormatException>().With.Message.StartsWith("input:1:1 ($)"));
    }

    [Test]
    public void A_map_is_written_to_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        ArgumentJson.Write(ArgumentJson.Parse(Tram), stream);

        Assert.That(stream.CanWrite, Is.True);
        Assert.That(stream.ToArray(), Is.EqualTo(Tram));
    }

    [Test]
    public async Task A_map_is_written_asynchronously_to_a_stream_that_stays_open()
    {
        using var stream = new MemoryStream();

        await ArgumentJson.WriteAsync(ArgumentJson.Parse(Tram), stream);

        Assert.That(stream.CanWrite, Is.True);
        Assert.That(stream.ToArray(), Is.EqualTo(Tram));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task A_map_of_any_size_is_written_in_chunks_that_do_not_grow_with_it(bool isAsynchronous)
    {
        var small = await Written(Long(5_000), isAsynchronous);
        var large = await Written(Long(50_000), isAsynchronous);

        Assert.That(large.Length, Is.GreaterThan(2_000_000));
        Assert.That(large.ToArray(), Is.EqualTo(Long(50_000).ToUtf8Json()));
        Assert.That(large.Longest, Is.LessThan(large.Length / 10));
        Assert.That(large.Longest, Is.EqualTo(small.Longest).Within(1_000));
        Assert.That(large.IsAsynchronous, Is.EqualTo(isAsynchronous));
    }

    [Test]
    public async Task A_single_long_text_is_written_in_chunks_too()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("a", string.Concat(Enumerable.Repeat("Ein 🚋 fährt. ", 100_000)));

        var written = await Written(map, isAsynchronous: true);

        Assert.That(written.ToArray(), Is.EqualTo(map.ToUtf8Json()));
        Assert.That(written.Longest, Is.LessThan(written.Length / 4));
    }

    [Test]
    public void Writing_is_cancelled_between_two_chunks()
    {
        using var cancellation = new CancellationTokenSource();
        using var stream = new ChunkStream { Written = cancellation.Cancel };

        Assert.That(() => ArgumentJson.WriteAsync(Long(50_000), stream, null, cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.Length, Is.GreaterThan(0).And.LessThan(1_000_000));
    }

    [Test]
    public void Reading_can_be_cancelled()
    {
        using var stream = new MemoryStream(Tram);

        Assert.That(() => ArgumentJson.ReadAsync(stream, null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.CanRead, Is.True);
    }

    [Test]
    public void Writing_can_be_cancelled_and_then_writes_nothing()
    {
        using var stream = new MemoryStream();

        Assert.That(
            () => ArgumentJson.WriteAsync(ArgumentJson.Parse(Tram), stream, null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.ToArray(), Is.Empty);
    }

    [Test]
    public void A_missing_argument_is_named()
    {
        Assert.That(() => ArgumentJson.Read((Stream)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("stream"));
        Assert.That(() => ArgumentJson.Read((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("path"));
        Assert.That(() => ArgumentJson.Parse((string)null!), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("json"));
        Assert.That(() => ((ArgumentGraph)null!).ToJson(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("map"));
    }

    private static ArgumentGraph Long(int claims)
    {
        var map = new ArgumentGraph("long");
        for (var i = 0; i < claims; i++) map.AddClaim($"claim-{i}", $"The claim with the number {i} is so.");
        return map;
    }

    private static async Task<ChunkStream> Written(ArgumentGraph map, bool isAsynchronous)
    {
        var stream = new ChunkStream();
        if (isAsynchronous) await ArgumentJson.WriteAsync(map, stream);
        else ArgumentJson.Write(map, stream);
        return stream;
    }

    /// <summary>Remembers how long the longest chunk was that was written to it, and how it was written.</summary>
    private sealed class ChunkStream : MemoryStream
    {
        public int Longest { get; private set; }

        public bool IsAsynchronous { get; private set; }

        public Action Written { get; init; } = () => { };

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, offset, count);
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            IsAsynchronous = true;
            Longest = Math.Max(Longest, buffer.Length);
            base.Write(buffer.Span);
            Written();
        }
    }

    /// <summary>Gives one byte at a time, as a slow connection may.</summary>
    private sealed class TrickleStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1)]);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            CopySlowly(destination);

        private async Task CopySlowly(Stream destination)
        {
            var one = new byte[1];
            while (await ReadAsync(one) > 0) await destination.WriteAsync(one);
        }
    }
}
