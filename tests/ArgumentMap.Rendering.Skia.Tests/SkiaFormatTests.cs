using System.Buffers.Binary;
using System.Text;
using ArgumentMap.Drawing;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering.Skia.Tests;

/// <summary>What holds for every format that Skia draws.</summary>
[Parallelizable(ParallelScope.All)]
public class SkiaFormatTests
{
    private static readonly SvgOptions[] Looks =
    [
        new() { Theme = MapTheme.Dark },
        new() { Legend = true },
        new() { Direction = MapDirection.ConclusionsLeft },
        new() { Part = new MapPart { MainOnly = true } },
    ];

    private static readonly Func<SvgOptions?, MapFormat>[] Formats = [options => new PngFormat(options), options => new PdfFormat(options)];

    [Test]
    public void Equal_maps_give_equal_bytes_also_when_drawn_at_the_same_time([ValueSource(nameof(Formats))]
        Func<SvgOptions?, MapFormat> format)
    {
        var drawn = new byte[4][];

        Parallel.For(0, drawn.Length, i => drawn[i] = format(null).ToBytes(Tram()));

        Assert.That(drawn, Is.All.EqualTo(format(null).ToBytes(Tram())));
    }

    [Test]
    public void Every_option_is_seen([ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format, [Range(0, 3)] int look) =>
        Assert.That(format(Looks[look]).ToBytes(Tram()), Is.Not.EqualTo(format(null).ToBytes(Tram())));

    [Test]
    public void A_page_may_bring_the_styles_of_an_svg_but_these_need_their_own([ValueSource(nameof(Formats))]
        Func<SvgOptions?, MapFormat> format) =>
        Assert.That(format(new SvgOptions { EmbedStyles = false }).ToBytes(Tram()), Is.EqualTo(format(null).ToBytes(Tram())));

    [Test]
    public void A_stream_that_fails_is_the_caller_s_to_hear_of([ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format) =>
        Assert.That(() => format(null).Write(Tram(), new FailingStream()), Throws.InstanceOf<IOException>().With.Message.EqualTo("full"));

    [Test]
    public void A_stream_stays_open([ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format)
    {
        using var stream = new MemoryStream();

        format(null).Write(Tram(), stream);

        Assert.That(stream.CanWrite, Is.True);
    }

    [Test]
    public void What_is_cancelled_writes_nothing([ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format)
    {
        using var stream = new MemoryStream();

        Assert.That(() => format(null)
            .Write(Tram(), stream, new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(stream.Length, Is.Zero);
    }

    [Test]
    public void An_empty_map_is_a_picture_too([ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format) =>
        Assert.That(format(null).ToBytes(new ArgumentGraph("empty")), Is.Not.Empty);

    [TestCase("changing-dynamics")]
    [TestCase("pak-russia-relations")]
    public void A_bitmap_has_twice_the_pixels_of_the_layout(string article)
    {
        var map = ArgumentJson.Read(Repository.Find($"samples/PakistanRussia/maps/{article}.json"));
        var picture = MapPicture.Of(map, SvgOptions.Default);

        var (width, height) = SizeOf(map.ToPng());

        Assert.That(width, Is.EqualTo(2 * picture.Width).Within(2));
        Assert.That(height, Is.EqualTo(2 * picture.Height).Within(2));
    }

    [Test]
    public void Too_large_a_bitmap_is_drawn_smaller_and_warned_of()
    {
        var format = new PngFormat(null, new PngOptions { MaxPixels = 10_000 });

        var (width, height) = SizeOf(format.ToBytes(Tram()));

        Assert.That((long)width * height, Is.InRange(5_000, 10_500));
        Assert.That(format.WarningsOf(Tram()), Has.Count.EqualTo(1).And.All.Contains("too large a bitmap"));
        Assert.That(new PngFormat().WarningsOf(Tram()), Is.Empty);
    }

    [Test]
    public void A_very_long_picture_still_is_a_bitmap_and_a_page()
    {
        var map = new ArgumentGraph("long");
        map.AddClaim("c0", "0");
        for (var i = 1; i < 700; i++) map.AddSupport($"c{i - 1}", map.AddClaim($"c{i}", "Because.").Id);

        Assert.That(SizeOf(map.ToPng(new SvgOptions { RowLength = 1 })).Height, Is.InRange(30_000, 65_500));
        Assert.That(Encoding.Latin1.GetString(map.ToPdf(new SvgOptions { RowLength = 1 })),
            Does.Match(@"/MediaBox \[0 0 [\d.]+ 14[34]\d\d"));
    }

    [Test]
    public void Letters_that_no_font_has_are_warned_of(
        [ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format, [Values] bool isInTitle)
    {
        // No font has a private letter of the last plane.
        const string Missing = "\U0010FFFD";
        var map = new ArgumentGraph("m", isInTitle ? Missing : "Größe");
        map.AddClaim("a", isInTitle ? "Größe" : Missing);

        Assert.That(format(null).WarningsOf(map), Has.One.Contains("(U+10FFFD), which is drawn as an empty square"));
        Assert.That(format(null).WarningsOf(Tram()), Is.Empty);
    }

    private static readonly (string What, string Text, int Claims, bool IsChain)[] Endless =
    [
        ("pixels", "Because.", 1_000, true),
        ("20001 boxes and 0 steps", "Because.", 20_000, false),
        ("2000001 letters", new string('a', 1_000_000), 2, false),
    ];

    [Test]
    public void A_picture_in_which_nothing_could_be_made_out_is_refused_with_what_to_draw_instead(
        [ValueSource(nameof(Formats))] Func<SvgOptions?, MapFormat> format, [Values(0, 1, 2)] int kind)
    {
        var (what, text, claims, isChain) = Endless[kind];
        var map = new ArgumentGraph("large");
        map.AddClaim("c0", "0");
        for (var i = 1; i <= claims; i++)
        {
            map.AddClaim($"c{i}", text);
            if (isChain) map.AddSupport($"c{i - 1}", $"c{i}");
        }
        var large = new SvgOptions { FontSize = isChain ? 900 : 13 };
        var part = new SvgOptions { Part = new MapPart { Focus = ["c0"], Depth = 2 } };

        Assert.That(() => format(large).ToBytes(map), Throws.InstanceOf<LayoutException>()
            .With.Message.Contains($"{what} is too large").And.Message.Contains("--depth 1, or write svg"));
        Assert.That(format(part).ToBytes(map), Is.Not.Empty);
    }

    [TestCase("plain")]
    [TestCase(" class=\"claim\"")]
    [TestCase("< class=\"")]
    public void Only_the_rules_for_what_is_in_a_picture_are_read_with_it(string text)
    {
        var svg = MapBuilder.Create("m").Claim("a", text).Evidence("b", text).Support("a", "b").Build().ToSvg();

        var needed = NeededStyles.In(svg);

        Assert.That(needed, Does.Contain(".node.claim .box{").And.Contain(".arrow.support .head{").And.Contain(".argument-map .page{"));
        Assert.That(needed, Does.Not.Contain(".recommendation").And.Not.Contain(".attack").And.Not.Contain(".implicit"));
        Assert.That(needed.Split("</style>")[1], Is.EqualTo(svg.Split("</style>")[1]));
    }

    private static ArgumentGraph Tram() => ArgumentJson.Read(Repository.Find("tests/ArgumentMap.Tests/Golden/everything/input.json"));

    /// <summary>The size in a PNG's first chunk.</summary>
    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.That(png.AsSpan(0, 8).ToArray(), Is.EqualTo("\u0089PNG\r\n\u001a\n".Select(letter => (byte)letter)));
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private sealed class FailingStream : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("full");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("full");
    }
}
