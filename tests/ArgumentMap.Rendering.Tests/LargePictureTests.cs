using ArgumentMap.Drawing;
using ArgumentMap.Formats;
using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Rendering.Tests;

/// <summary>What is too large to be read is warned of, what is too large to be made is refused; a part of either is drawn.</summary>
public class LargePictureTests
{
    private static readonly MapPart OneBox = new() { Focus = ["c"], Depth = 0 };

    /// <summary>The formats that lay a map out, each for the whole and for a part.</summary>
    private static readonly (string Name, Func<MapPart?, MapFormat> Of)[] Formats =
    [
        ("svg", part => new SvgFormat(new SvgOptions { Part = part })),
        ("html", part => new HtmlFormat(new HtmlOptions { Svg = new SvgOptions { Part = part } })),
        ("json-canvas", part => new JsonCanvasFormat(new PictureOptions { Part = part })),
    ];

    private static IEnumerable<TestCaseData> Of => Formats.Select(format => new TestCaseData(format.Of).SetArgDisplayNames(format.Name));

    [TestCaseSource(nameof(Of))]
    public void What_takes_long_is_warned_of_and_a_part_of_it_is_not(Func<MapPart?, MapFormat> format)
    {
        Assert.That(format(null).WarningsOf(Claims(5_000)), Is.Empty);
        Assert.That(format(null).WarningsOf(Claims(5_001)).Single(), Does.StartWith("a picture of 5001 boxes takes long to draw"));
        Assert.That(format(null).WarningsOf(Steps(20_001)).Single(), Does.StartWith("a picture of 20001 steps takes long to draw"));
        Assert.That(format(null).WarningsOf(Steps(5_000, "By hearsay.")).Single(), Does.StartWith("a picture of 5002 boxes takes"));
        Assert.That(format(OneBox).WarningsOf(Claims(5_001)), Is.Empty);
    }

    [TestCaseSource(nameof(Of))]
    public void What_would_take_minutes_is_refused_and_a_part_of_it_is_drawn(Func<MapPart?, MapFormat> format)
    {
        using var output = new MemoryStream();
        var map = Claims(200_001);
        Assert.That(() => format(null).Write(map, output), Throws.TypeOf<LayoutException>()
            .With.Message.Contains("200001 boxes").And.Message.Contains("--main-only"));
        Assert.That(output.Length, Is.Zero);

        format(OneBox).Write(map, output);
        Assert.That(output.Length, Is.Positive);
    }

    private static ArgumentGraph Claims(int count)
    {
        var map = MapBuilder.Create("m").Claim("c", "It is so.").Build();
        for (var i = 1; i < count; i++) map.AddClaim($"c{i}", "So is this.");
        return map;
    }

    private static ArgumentGraph Steps(int count, string text = "")
    {
        var map = MapBuilder.Create("m").Claim("c", "It is so.").Claim("d", "Since this.").Build();
        for (var i = 0; i < count; i++) map.AddRelation(new Relation($"r{i}", RelationKind.Support) { Text = text }, "c", ["d"]);
        return map;
    }
}
