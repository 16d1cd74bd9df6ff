using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>What is written by default is read by default, and what passes a limit is one clear error.</summary>
public class JsonLimitTests
{
    private static readonly MapReadOptions Small = new() { MaxBytes = 200 };

    [Test]
    public void Writing_has_the_limits_of_reading() => Assert.That(JsonWriteOptions.Default.Limits, Is.EqualTo(MapReadOptions.Default));

    [Test]
    public void A_map_that_would_not_be_read_again_is_not_written()
    {
        using var folder = new TemporaryFolder();
        var options = new JsonWriteOptions { Limits = Small };

        foreach (var write in new Action[]
        {
            () => Wide().ToJson(options),
            () => Wide().ToUtf8Json(options),
            () => ArgumentJson.Write(Wide(), folder["m.json"], options),
            () => ArgumentJson.Write(Wide(), new MemoryStream(), options),
            () => ArgumentJson.WriteAsync(Wide(), new MemoryStream(), options).GetAwaiter().GetResult(),
        })
            Assert.That(() => write(), Throws.TypeOf<MapFormatException>().With.Message
                .EqualTo("input: expected at most 200 bytes (MapReadOptions.MaxBytes), found more to write"));
        Assert.That(Directory.GetFileSystemEntries(folder["."]), Is.Empty);
    }

    [Test]
    public void A_map_of_just_the_allowed_size_is_written_and_read()
    {
        var limits = new MapReadOptions { MaxBytes = Wide().ToUtf8Json().Length };

        Assert.That(ArgumentJson.Parse(Wide().ToUtf8Json(new JsonWriteOptions { Limits = limits }), limits).Statements,
            Has.Count.EqualTo(9));
    }

    [Test]
    public void A_map_that_nests_deeper_than_is_read_by_default_is_not_written()
    {
        var deep = new string('[', 70) + new string(']', 70);
        var map = ArgumentJson.Parse($$"""{ "format": "argument-map/1", "id": "m", "x": {{deep}} }""", new MapReadOptions
        {
            MaxDepth = 100,
        });

        Assert.That(() => map.ToJson(), Throws.TypeOf<MapFormatException>().With.Message.Contains("at most 64 levels of nesting"));
        Assert.That(
            ArgumentJson
                .Parse(map.ToJson(new JsonWriteOptions { Limits = new MapReadOptions { MaxDepth = 71 } }),
                    new MapReadOptions { MaxDepth = 71 }).Extensions, Is.EqualTo(map.Extensions));
        Assert.That(() => map.ToJson(new JsonWriteOptions { Limits = new MapReadOptions { MaxDepth = 70 } }),
            Throws.TypeOf<MapFormatException>());
    }

    [Test]
    public void A_file_that_is_too_long_is_refused_before_it_is_read()
    {
        using var endless = new Promise(3_000_000_000);

        Assert.That(() => ArgumentJson.Read(endless), Throws.TypeOf<MapFormatException>().With.Message.Contains("at most 268435456 bytes"));
        Assert.That(() => ArgumentJson.Read(endless, new MapReadOptions { MaxBytes = int.MaxValue }),
            Throws.TypeOf<MapFormatException>().With.Message.Contains("at most 2147483591 bytes"));
        Assert.That(() => ArgumentJson.ReadAsync(endless, new MapReadOptions { MaxBytes = int.MaxValue }),
            Throws.TypeOf<MapFormatException>());
    }

    [Test]
    public void A_string_that_is_too_long_is_refused_without_a_copy() =>
        Assert.That(() => ArgumentJson.Parse(new string(' ', 201), Small), Throws.TypeOf<MapFormatException>().With.Message
            .Contains("at most 200 bytes"));

    /// <summary>The places of many things on one line, and of few on many lines, are those that a plain count gives.</summary>
    [TestCase("")]
    [TestCase("\n")]
    [TestCase("é𝄞\\n")]
    public void Places_are_exact_on_one_line_and_on_many(string between)
    {
        var text = new StringBuilder("{\"format\":\"argument-map/1\",\"id\":\"m\",\"statements\":[");
        var starts = new List<int>();
        for (var i = 0; i < 300; i++)
        {
            if (i > 0) text.Append(between.Trim().Length == 0 ? $",{between}" : ",");
            starts.Add(text.Length);
            text.Append($"{{\"id\":\"s{i}\",\"kind\":\"claim\",\"text\":\"{(between.Trim().Length == 0 ? "" : between)}\"}}");
        }
        var json = text.Append("]}").ToString();
        var places = ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(json), null)
            .Locate(Enumerable.Range(0, 300).Select(i => $"s{i}"));

        for (var i = 0; i < 300; i++)
        {
            var before = json[..starts[i]];
            var line = before.Count(letter => letter == '\n') + 1;
            var column = before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1;
            Assert.That((places[$"s{i}"].Line, places[$"s{i}"].Column), Is.EqualTo(((int?)line, (int?)column)));
        }
    }

    private static ArgumentGraph Wide()
    {
        var map = new ArgumentGraph("wide");
        for (var i = 0; i < 9; i++) map.Add(new Claim($"s{i}", "It is long."));
        return map;
    }

    /// <summary>Says that it is long and fails where it is read all the same.</summary>
    private sealed class Promise(long length) : MemoryStream
    {
        public override long Length => length;

        public override int Read(byte[] buffer, int offset, int count) => throw new JsonException("read");

        public override int Read(Span<byte> buffer) => throw new JsonException("read");
    }
}
