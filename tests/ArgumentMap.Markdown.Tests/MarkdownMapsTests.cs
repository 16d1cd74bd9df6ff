using System.Xml.Linq;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Rendering;
using Markdig;

namespace ArgumentMap.Markdown.Tests;

/// <summary>What becomes of the code blocks of a Markdown text.</summary>
public class MarkdownMapsTests
{
    private const string Argdown =
        """
        # Trams

        ```argdown
        [Tram]: The tram line is worth its cost.
          + <Riders>: 40,000 riders a day are expected.
          - <Noise>: It wakes the old town.
        ```

        Behind it.
        """;

    [Test]
    public void A_block_of_Argdown_becomes_its_picture_and_its_outline()
    {
        var html = ToHtml(Argdown);

        var figure = Figures(html).Single();
        Assert.That(figure.Elements().Select(element => element.Name.LocalName), Is.EqualTo(new[] { "svg", "details" }));
        Assert.That(figure.Element(Svg("svg"))!.Value, Does.Contain("The tram line is worth its"));
        Assert.That(figure.Element("details")!.Element("pre")!.Value, Does.Contain("The tram line is worth its cost.").And
            .Contain("40,000 riders"));
        Assert.That(html, Does.Contain("<h1").And.Contain("<p>Behind it.</p>").And.Not.Contain("```"));
    }

    [Test]
    public void A_block_named_argument_map_holds_JSON_or_Argdown()
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("c", "It pays."));

        var html = ToHtml($"```argument-map\n{map.ToJson()}\n```\n\n```argument-map\n[It]: It costs.\n```\n");

        Assert.That(Figures(html).Select(figure => figure.Element(Svg("svg"))!.Value), Is.EqualTo(new[] { "It pays.", "It costs." })
            .Using<string, string>((shown, text) => shown.Contains(text, StringComparison.Ordinal)));
    }

    [TestCase("```csharp\nvar x = 1 < 2;\n```")]
    [TestCase("    [Tram]: indented code")]
    [TestCase("```\n[Tram]: no name\n```")]
    [TestCase("```argdown-like\n[Tram]: another name\n```")]
    public void Other_blocks_stay_as_they_were(string text) =>
        Assert.That(ToHtml(text), Is.EqualTo(Markdig.Markdown.ToHtml(text)));

    [TestCase("intro\n\n```argument-map\n{ \"format\": \"argument-map/1\",\n  \"id\": 7 }\n```", 5)]
    [TestCase("```argument-map\n{\n```", 2)]
    public void What_cannot_be_read_is_shown_with_its_line_in_the_text_and_told(string text, int line)
    {
        var faults = new List<MapFormatException>();

        var html = ToHtml(text, new MarkdownMapOptions { OnFault = faults.Add });

        Assert.That(faults.Single().Location.Line, Is.EqualTo(line));
        Assert.That(html, Does.Contain("role=\"alert\"").And.Contain("<code").And.Not.Contain("<svg"));
    }

    [Test]
    public void A_fault_can_end_the_rendering() =>
        Assert.That(() => ToHtml("```argument-map\n{\n```", new MarkdownMapOptions { OnFault = fault => throw fault }),
            Throws.TypeOf<MapFormatException>());

    [Test]
    public void A_block_over_the_limit_is_a_fault()
    {
        var options = new MarkdownMapOptions { Limits = new MapReadOptions { MaxBytes = 20 } };

        Assert.That(ToHtml(Argdown, options), Does.Contain("role=\"alert\""));
    }

    [Test]
    public void Options_reach_the_picture_and_the_outline_can_be_left_out()
    {
        var options = new MarkdownMapOptions { Outline = false, Picture = new SvgOptions { Legend = true } };

        var figure = Figures(ToHtml(Argdown, options)).Single();

        Assert.That(figure.Elements().Count(), Is.EqualTo(1));
        Assert.That(figure.ToString(), Does.Contain("legend"));
    }

    [Test]
    public void No_text_of_a_map_becomes_markup()
    {
        var map = new ArgumentGraph("m") { Title = "</summary><script>alert(1)</script>" };
        map.Add(new Claim("c", "</pre><img src=x onerror=alert(1)>"));

        var html = ToHtml($"```argument-map\n{map.ToJson()}\n```\n");

        Assert.That(html, Does.Not.Contain("<script>").And.Not.Contain("<img"));
        Assert.That(Figures(html), Has.Count.EqualTo(1));
    }

    [Test]
    public void Plain_text_keeps_the_block_as_it_is() =>
        Assert.That(Markdig.Markdown.ToPlainText(Argdown, Pipeline(null)), Does.Contain("[Tram]: The tram line is worth its cost."));

    [Test]
    public void The_last_options_hold() => Assert.That(
        Markdig.Markdown.ToHtml(Argdown, new MarkdownPipelineBuilder().UseArgumentMaps().UseArgumentMaps(new() { Outline = false })
            .Build()),
        Does.Not.Contain("<details"));

    private static string ToHtml(string text, MarkdownMapOptions? options = null) => Markdig.Markdown.ToHtml(text, Pipeline(options));

    private static MarkdownPipeline Pipeline(MarkdownMapOptions? options) => new MarkdownPipelineBuilder().UseArgumentMaps(options).Build();

    private static List<XElement> Figures(string html) => [.. XElement.Parse($"<div>{html}</div>").Elements("figure")];

    private static XName Svg(string name) => XName.Get(name, "http://www.w3.org/2000/svg");
}
