using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Rendering.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ArgumentMap.Rendering.Tests.Reports;

/// <summary>What is written as Markdown, read by Markdig with every extension that it has.</summary>
public class MarkdownTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void An_outline_is_written_as_in_its_golden(string map) =>
        Golden.Check(SampleMaps.Golden(map).ToOutline(), map, "expected.outline.md");

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_report_is_written_as_in_its_golden(string map) =>
        Golden.Check(SampleMaps.Golden(map).ToReport(), map, "expected.report.md");

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Any_text_is_shown_as_it_is(string text)
    {
        var document = Markdown.Parse($"- {MarkdownText.Escaped(text)}", Pipeline);

        Assert.That(Bare(string.Concat(document.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()))),
            Is.EqualTo(Bare(PlainText.OneLine(text))));
        Assert.That(document.Descendants<Inline>()
            .Where(inline => inline is not (LiteralInline or ContainerInline { ParentBlock: ParagraphBlock })), Is.Empty);
    }

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Hostile_texts_make_no_html_and_no_more_blocks(string text)
    {
        var brief = new ReportOptions { ShowFindings = false };
        var calm = Markdown.Parse(HostileTexts.MapOf("calm").ToOutline() + HostileTexts.MapOf("calm").ToReport(brief), Pipeline);
        var hostile = Markdown.Parse(HostileTexts.MapOf(text).ToOutline() + HostileTexts.MapOf(text).ToReport(brief), Pipeline);

        Assert.That(hostile.Descendants<HtmlInline>().Cast<object>().Concat(hostile.Descendants<HtmlBlock>()), Is.Empty);
        Assert.That(hostile.Descendants<ListItemBlock>().Count(), Is.EqualTo(calm.Descendants<ListItemBlock>().Count())
            .Within(text.Trim().Length == 0 ? 2 : 0));
        Assert.That(hostile.Descendants<HeadingBlock>().Count(), Is.EqualTo(calm.Descendants<HeadingBlock>().Count())
            .Within(text.Trim().Length == 0 ? 1 : 0));
    }

    [Test]
    public void A_section_without_anything_in_it_keeps_its_heading_and_its_place()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in (ReadOnlySpan<string>)["one", "empty", "within", "two", "last"])
            map.AddGroup(new NodeGroup(id) { Title = $"About {id}", Parent = id == "within" ? "empty" : null });
        map.Add(new Claim("a", "A.") { Group = "one" });
        map.Add(new Claim("b", "B.") { Group = "two" });

        Assert.That(Headings(map.ToOutline()), Is.EqualTo("m, About one, About empty, About within, About two, About last"));
        Assert.That(Headings(map.ToOutline(new OutlineOptions { Include = node => node.Id == "b" })), Is.EqualTo("m, About two"));

        static string Headings(string outline) =>
            string.Join(", ", outline.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#', ' ')));
    }

    [Test]
    public void A_chain_of_20_000_statements_and_a_ring_are_outlined()
    {
        var map = new ArgumentGraph("chain");
        for (var i = 0; i < 20_000; i++) map.Add(new Claim($"s{i}", $"{i}"));
        for (var i = 0; i < 20_000; i++) map.AddSupport($"s{i}", $"s{(i + 1) % 20_000}");

        var outline = map.ToOutline();

        Assert.That(outline.Split('\n').Count(line => line.Contains("- ", StringComparison.Ordinal)), Is.EqualTo(20_001));
        Assert.That(outline, Does.EndWith("\u2191\n").And.Length.LessThan(2_000_000));
    }

    [Test]
    public void Evidence_stands_beneath_each_recommendation_with_what_it_speaks_for() =>
        Assert.That(SampleMaps.Golden("everything")
            .ToReport(),
                Does.Contain(
                    "  - **Evidence beneath:** Nine thousand people a day take the harbour bus. — *speaks for “The line pays for itself.”; "
                        + "the mayor; Report of the transport committee, paragraph 7*\n"));

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
