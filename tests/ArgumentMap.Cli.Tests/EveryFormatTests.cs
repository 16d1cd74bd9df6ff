using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests;

/// <summary>What holds of every format alike: the calls to read and write it say the same, and none harms what it is given.</summary>
public class EveryFormatTests
{
    private static MapFormatList All { get; } = ToolFormats.Within(MapReadOptions.Default);

    private static IEnumerable<MapFormat> Written => All.Where(format => format.CanWrite);

    private static IEnumerable<MapFormat> Texts => Written.Where(format => format.IsText);

    private static IEnumerable<MapFormat> Read => All.Where(format => format.CanRead);

    [TestCaseSource(nameof(Texts))]
    public async Task Every_call_writes_the_same(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var map = Map();
        var text = format.ToText(map);
        using var stream = new MemoryStream();
        using var streamLater = new AsyncOnlyStream();
        using var writer = new StringWriter();
        using var writerLater = new StringWriter();
        var files = Named(format, folder, "now");
        var filesLater = Named(format, folder, "later");

        format.Write(map, stream);
        format.Write(map, writer);
        format.Write(map, files[0]);
        await format.WriteAsync(map, streamLater);
        await format.WriteAsync(map, writerLater);
        await format.WriteAsync(map, filesLater[0]);

        Assert.That(text, Is.Not.Empty);
        Assert.That(Encoding.UTF8.GetString(format.ToBytes(map)), Is.EqualTo(text));
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(text));
        Assert.That(Encoding.UTF8.GetString(streamLater.ToArray()), Is.EqualTo(text));
        Assert.That(writer.ToString(), Is.EqualTo(text));
        Assert.That(writerLater.ToString(), Is.EqualTo(text));
        Assert.That(Bytes(format, map, filesLater[0]), Is.EqualTo(Bytes(format, map, files[0])));
        Assert.That(text, Does.Not.Contain("\r").And.Not.StartWith("\ufeff"));
    }

    [TestCaseSource(nameof(Read))]
    public async Task Every_call_reads_the_same(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var bytes = format.ToBytes(Map());
        var file = folder[$"map{format.Extensions[0]}"];
        File.WriteAllBytes(file, bytes);
        var read = new List<MapReadResult>
        {
            format.Parse(bytes, "map"),
            format.Read(new MemoryStream(bytes), "map"),
            await format.ReadAsync(new MemoryStream(bytes), "map"),
            format.Read(file),
            await format.ReadAsync(file),
        };
        if (format.IsText) read.Add(format.Parse(Encoding.UTF8.GetString(bytes), "map"));
        MapReadResult? parsed = null;
        if (format.IsText) Assert.That(format.TryParse(Encoding.UTF8.GetString(bytes), out parsed, out _, "map"), Is.True);
        Assert.That(format.TryParse(bytes, out var parsedBytes, out _, "map"), Is.True);
        Assert.That(format.TryRead(new MemoryStream(bytes), out var fromStream, out _, "map"), Is.True);
        Assert.That(format.TryRead(file, out var fromFile, out _), Is.True);

        var marked = format.Parse((byte[])[0xEF, 0xBB, 0xBF, .. bytes], "map").Map;

        Assert.That(TextOf(marked).TrimStart('\uFEFF'), Is.EqualTo(TextOf(read[0].Map)), "a byte order mark may come back");
        var maps = read.Concat([parsed ?? read[0], parsedBytes!, fromStream!, fromFile!]).Select(result => result.Map.ToJson());

        Assert.That(maps.Distinct(), Has.Exactly(1).Items);
        Assert.That(All.TryDetect(bytes, null, out var detected), Is.True);
        Assert.That(detected, Is.EqualTo(format));

        string TextOf(ArgumentGraph map) => Encoding.UTF8.GetString(format.ToBytes(map));
    }

    [TestCaseSource(nameof(Read))]
    public void What_is_no_map_is_one_fault_that_names_its_place(MapFormat format)
    {
        foreach (var wrong in (byte[][])[[0xFF, 0xFE, 0x00], "{\"graph\": [[1, 2], "u8.ToArray(), "no such thing at all <\\\n"u8.ToArray()])
        {
            Assert.That(format.TryParse(wrong, out _, out var fault, "bad"), Is.False);
            Assert.That(fault!.Message, Does.StartWith("bad:").And.Contains(": expected ").And.Contains(", found "));
        }
    }

    [TestCaseSource(nameof(Read))]
    public void A_file_that_is_not_there_or_too_long_is_a_fault(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var bytes = format.ToBytes(Map());
        var short1 = ToolFormats.Within(MapReadOptions.Default with { MaxBytes = bytes.Length - 1 }).ByName(format.Name);

        Assert.That(format.TryRead(folder["none"], out _, out var missing), Is.False);
        Assert.That(missing!.Message, Does.EndWith("none: expected a file that can be read, found none"));
        Assert.That(short1.TryParse(bytes, out _, out var tooLong), Is.False);
        Assert.That(tooLong!.Message, Does.Contain($"at most {bytes.Length - 1} bytes (MapReadOptions.MaxBytes)"));
    }

    [TestCaseSource(nameof(Written))]
    public void Writing_that_is_cancelled_leaves_the_old_file(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var files = Named(format, folder, "map");
        foreach (var file in files) File.WriteAllText(file, "the old file");

        Assert.That(() => format.Write(Map(), files[0], new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => format.WriteAsync(Map(), files[0], new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => format.Write(Map(), Stream.Null, new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());

        Assert.That(files.Select(File.ReadAllText), Is.Not.Empty.And.All.EqualTo("the old file"));
        Assert.That(Directory.GetFiles(folder.Path), Has.Length.EqualTo(files.Count));
    }

    [TestCaseSource(nameof(Texts))]
    public void Writing_can_be_cancelled_on_the_way(MapFormat format)
    {
        using var cancellation = new CancellationTokenSource();
        var map = Map();
        for (var i = 0; i < 400; i++)
            map.AddAttack("a",
                map.AddClaim($"more{i}", $"One more objection, the {i}th of many, of some length so that the output is long.").Id);
        using var stream = new CancellingStream(cancellation);

        Assert.That(() => format.Write(map, stream, cancellation.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Formats_differ_in_name_and_in_the_ending_of_new_files()
    {
        Assert.That(All.Select(format => format.Name), Is.Unique);
        Assert.That(All.Select(format => format.Extensions[0]), Is.Unique);
        Assert.That(All.Where(format => !format.CanRead && !format.CanWrite), Is.Empty);
        foreach (var format in All.Where(format => !format.CanRead))
            Assert.That(() => format.Parse(""), Throws.TypeOf<NotSupportedException>().With.Message.StartsWith(format.Name));
    }

    [Test]
    public void A_folder_stands_for_the_maps_of_every_format_in_it()
    {
        using var folder = new TemporaryFolder();
        foreach (var format in Read)
        {
            Directory.CreateDirectory(folder["in"]);
            format.Write(Map(format.Name), folder[$"in/{format.Name}{format.Extensions[0]}"]);
        }
        File.WriteAllText(folder["in/readme.txt"], "no map");

        var run = CliRun.Of("convert", folder["in"], "--to", "outline", "-o", folder["out"]);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(Directory.GetFiles(folder["out"])
            .Select(Path.GetFileName), Is.EquivalentTo(Read.Select(format => $"{format.Name}.md")));
    }

    /// <summary>Of the formats that write one file this holds of that file's name.</summary>
    [TestCaseSource(nameof(Read))]
    public void A_map_of_several_files_is_one_map_by_each_of_their_names(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var named = folder[$"x{format.Extensions[0]}"];
        format.Write(Map("x"), named);
        var names = Named(format, folder, "x").Append(named).Distinct().ToList();
        var json = format.Read(names[0]).Map.ToJson();

        foreach (var words in names.Select(name => (string[])[name]).Append([.. names]).Append([folder.Path]).Append([folder["*"]]))
            Assert.That(CliRun.Of(["convert", .. words, "--to", "json"]).Out, Is.EqualTo(json), string.Join(' ', words));
        foreach (var command in (string[])["show", "stats", "accept"])
            Assert.That(names.Select(name => CliRun.Of(command, name).Out).Distinct(), Has.Exactly(1).Items);
    }

    [TestCaseSource(nameof(Read))]
    public void A_corpus_names_maps_of_every_format(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        format.Write(Map(), folder[$"map{format.Extensions[0]}"]);
        File.WriteAllText(folder["corpus.json"],
            $$"""{"format": "argument-corpus/1", "id": "c", "maps": ["map{{format.Extensions[0]}}"]}""");

        var run = CliRun.Of("merge", folder["corpus.json"], "--to", "outline");

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(run.Out, Does.Contain("**Claim:**"));
    }

    [TestCaseSource(nameof(Read))]
    public void Every_command_reads_every_format(MapFormat format)
    {
        using var folder = new TemporaryFolder();
        var file = folder[$"map{format.Extensions[0]}"];
        format.Write(Map(), file);
        var text = format.IsText ? format.ToText(Map()) : null;
        var first = format.Read(file).Map.Statements.First().Id;

        foreach (var args in (string[][])[["check"], ["show"], ["stats"], ["query", "any"], ["accept"], ["strength"], ["why", first],
            ["whatif", "--remove", first], ["report"], ["convert", "--to", "json"]])
        {
            string[] From(string input, params string[] more) => [args[0], input, .. args[1..], .. more];
            var byFile = CliRun.Of(From(file));
            Assert.That(byFile.Code, Is.LessThan(2), $"{string.Join(' ', args)}: {byFile.Error}");
            Assert.That(byFile.Out, Is.Not.Empty);
            if (text is null) continue;
            var byContent = CliRun.WithInput(text, From("-"));
            var byName = CliRun.WithInput(text, From("-", "--from", format.Name));
            Assert.That(byContent.Code, Is.EqualTo(byFile.Code), $"{string.Join(' ', args)}: {byContent.Error}");
            Assert.That(byName.Out, Is.EqualTo(byContent.Out));
        }
    }

    private static List<string> Named(MapFormat format, TemporaryFolder folder, string name) =>
        [.. format.FilesOf(Map(), folder[name + format.Extensions[0]]).Select(file => file.Path)];

    private static List<byte[]> Bytes(MapFormat format, ArgumentGraph map, string file) => [.. format.FilesOf(map, file)
        .Select(part => File.ReadAllBytes(part.Path))];

    /// <summary>A map that every format can say, if not whole.</summary>
    private static ArgumentGraph Map(string id = "map")
    {
        var map = new ArgumentGraph(id);
        map.AddClaim("a", "A is so.");
        map.AddClaim("b", "B is so.");
        map.AddAttack("a", "b");
        return map;
    }

    /// <summary>A stream such as a web server's answer, which refuses to be written synchronously.</summary>
    private sealed class AsyncOnlyStream : Stream
    {
        private readonly MemoryStream _bytes = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public byte[] ToArray() => _bytes.ToArray();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            _bytes.WriteAsync(buffer, offset, count, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            _bytes.WriteAsync(buffer, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }

    /// <summary>A stream that cancels once something is written to it.</summary>
    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => cancellation.Cancel();

        public override void Write(ReadOnlySpan<byte> buffer) => cancellation.Cancel();
    }
}
