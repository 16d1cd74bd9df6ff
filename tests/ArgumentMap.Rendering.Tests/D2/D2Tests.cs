using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Rendering.Text;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.D2;

/// <summary>
/// D2's own program is not asked; its strings are read as its parser reads them: by one escape, and with dollar signs that begin a
/// substitution.
/// </summary>
[Category("Random")]
public partial class D2Tests
{
    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_map_is_written_as_in_its_golden(string map) => Golden.Check(SampleMaps.Golden(map).ToD2(), map, "expected.d2");

    [Test]
    public void A_line_is_as_wide_as_in_svg_also_where_that_is_asked_for()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("c", "A claim that is long enough to be broken into several lines of a picture.");

        int Lines(double width) => Strings(map.ToD2(new SvgOptions { WrapWidth = width })).Max(text => text.Split('\n').Length);

        Assert.That(Lines(80), Is.GreaterThan(Lines(300)));
        Assert.That(Lines(80), Is.EqualTo(MapPicture.Of(map, new SvgOptions { WrapWidth = 80 }).Boxes[0].Texts[0].Lines.Count));
    }

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Any_text_is_read_back(string text)
    {
        var labels = Strings(HostileTexts.MapOf(text).ToD2(new DrawingOptions { ShowSpeakers = false }));

        Assert.That(labels.Select(WithoutBlanks), Has.Some.EqualTo(WithoutBlanks(string.Concat(PlainText.Lines(text)))));
    }

    [Test]
    public void Outside_of_strings_there_are_only_names_and_signs_of_ours() => RandomMap.Any.ForAll(
        map => map.ToD2(new DrawingOptions { Clusters = Drawing.ClusterBy.Source }).Split('\n')
            .All(line => Outside().IsMatch(Quoted().Replace(line, "\"\""))),
        iter: 200);

    [Test]
    public void A_box_is_no_wider_than_in_our_own_pictures()
    {
        var map = new ArgumentGraph("m") { Title = string.Join(' ', Enumerable.Repeat("title", 60)) };
        map.Add(new Claim("c", string.Join(' ', Enumerable.Repeat("words", 60))));

        var widest = Strings(map.ToD2()).SelectMany(label => label.Split('\n')).Max(line => line.Length);

        Assert.That(MapPicture.Of(map).Boxes[0].Texts.SelectMany(text => text.Lines).Select(line => line.Text.TrimEnd()),
            Is.EqualTo(Strings(map.ToD2()).First(label => label.StartsWith("words", StringComparison.Ordinal)).Split('\n')));
        Assert.That(widest, Is.LessThan(80));
    }

    /// <summary>Lines are broken where our own pictures break them, and blanks at a break are lost.</summary>
    private static string WithoutBlanks(string text) =>
        string.Concat(
            text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u240b' or '\u240c')
                && char.GetUnicodeCategory(letter) is not (System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.Control)));

    private static List<string> Strings(string d2) => [.. Quoted().Matches(d2).Select(match => Decoded(match.Value[1..^1]))];

    private static string Decoded(string raw)
    {
        var text = new StringBuilder();
        for (var i = 0; i < raw.Length; i++)
        {
            Assert.That(raw[i], Is.Not.EqualTo('$'), "a dollar sign begins a substitution");
            if (raw[i] == '\\') text.Append(raw[++i] == 'n' ? '\n' : raw[i]);
            else text.Append(raw[i]);
        }
        return text.ToString();
    }

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("^ *(?:[a-z0-9.-]+(?: (?:->|--) [a-z0-9.]+)?: (?:\"\" )?(?:[a-z]+|\\{[a-z0-9 :;.\"{}-]*)|\\}|)$")]
    private static partial Regex Outside();
}
