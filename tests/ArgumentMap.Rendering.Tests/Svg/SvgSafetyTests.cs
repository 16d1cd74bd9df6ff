using System.Globalization;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Svg;

/// <summary>Any map and any text give a picture that every reader of XML takes, the same everywhere.</summary>
[Category("Random")]
public class SvgSafetyTests
{
    private static readonly SvgOptions Everything = new() { Legend = true, ShowIds = true, Clusters = ClusterBy.Tag };

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void A_box_shows_the_whole_text(string text)
    {
        var svg = new SvgDocument(HostileTexts.MapOf(text).ToSvg(new SvgOptions { ShowSpeakers = false }));

        Assert.That(Bare(string.Concat(SvgDocument.Texts(svg.Node("c")).SelectMany(lines => lines))), Is.EqualTo(Bare(text)));
        Assert.That(Bare(svg.Node("c").Attribute("aria-label")!.Value), Does.Contain(Bare(text)));
    }

    [Test]
    public void Any_map_is_drawn_in_well_formed_xml_the_same_twice() => RandomMap.Any.ForAll(
        map =>
        {
            var svg = map.ToSvg(Everything);
            var document = new SvgDocument(svg);
            return svg == map.ToSvg(Everything) && !svg.Contains('\r', StringComparison.Ordinal)
                && document.Groups("node").Count == map.Statements.Count + map.Locutions.Count;
        },
        iter: 200);

    [Test]
    public void Every_line_lies_in_its_box_and_every_box_in_the_picture() => RandomMap.Any.ForAll(
        map =>
        {
            var picture = MapPicture.Of(map, new SvgOptions { ShowIds = true });
            return picture.Boxes.All(box => box.Bounds.X >= 0 && box.Bounds.Y >= 0 && box.Bounds.Right <= picture.Width
                && box.Bounds.Bottom <= picture.Height
                && box.Texts.SelectMany(text => text.Lines)
                .All(line => line.At.X > box.Bounds.X && line.At.X < box.Bounds.Right && line.At.Y > box.Bounds.Y
                    && line.At.Y < box.Bounds.Bottom));
        },
        iter: 200);

    [Test]
    public void The_culture_does_not_matter()
    {
        var map = SampleMaps.Golden("everything");
        var (before, expected) = (CultureInfo.CurrentCulture, map.ToSvg(Everything));
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign) = (",", "~");
            CultureInfo.CurrentCulture = odd;
            Assert.That(map.ToSvg(Everything), Is.EqualTo(expected));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void A_stream_a_writer_and_a_file_get_the_same_bytes()
    {
        var map = SampleMaps.Golden("urdu");
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream();
        using var writer = new StringWriter();

        map.WriteSvg(stream);
        map.WriteSvg(writer);
        map.WriteSvg(folder["map.svg"]);

        Assert.That(File.ReadAllBytes(folder["map.svg"]), Is.EqualTo(stream.ToArray()));
        Assert.That(System.Text.Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(writer.ToString()));
    }

    [Test]
    public void A_long_layout_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.That(() => SampleMaps.MergedCorpus()
            .ToSvg(cancellationToken: source.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void The_real_renderer_of_librsvg_takes_every_hostile_text()
    {
        var texts = HostileTexts.All.Where(text => text.Length < 1000);

        Assert.That(texts.Select(text => Rsvg.Faults(HostileTexts.MapOf(text).ToSvg(Everything))), Is.All.Empty);
    }

    /// <summary>Without blanks, and with what XML cannot hold as it is shown.</summary>
    private static string Bare(string text) =>
        string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('\u200B' or '\u0085' or '\f'))
            .Select(letter => letter switch
    {
        < ' ' => (char)(0x2400 + letter),
        '\u007f' => '\u2421',
        '\ufffe' or '\uffff' => '\ufffd',
        _ => letter,
    }));
}
