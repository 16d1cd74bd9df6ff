using System.Text.RegularExpressions;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Pages;

/// <summary>The HTML page brings the sheets that it prints on, where it is asked to.</summary>
public class PrintedPageTests
{
    private static readonly HtmlOptions OnSheets = new() { Pages = new PageOptions { Size = PageSize.A3.Landscape() } };

    [Test]
    public void A_page_has_its_sheets_and_says_how_large_they_are()
    {
        var map = SampleMaps.Article("changing-dynamics");

        var html = map.ToHtml(OnSheets);

        Assert.That(html, Does.Contain("@page { size: 420mm 297mm; margin: 0; }"));
        Assert.That(Regex.Count(html, "<div class=\"sheet\">"), Is.EqualTo(MapPages.Of(map, null, OnSheets.Pages).Count));
    }

    [Test]
    public void The_sheets_explain_their_lines_since_the_page_s_own_legend_is_not_printed() =>
        Assert.That(Regex.Count(SampleMaps.Golden("everything").ToHtml(OnSheets), "<g class=\"legend\""), Is.EqualTo(1));

    [Test]
    public void Every_map_of_a_corpus_has_its_sheets()
    {
        var corpus = new ArgumentCorpus("both");
        corpus.Add(SampleMaps.Golden("everything"));
        corpus.Add(SampleMaps.Golden("circles"));

        Assert.That(Regex.Count(corpus.ToHtml(OnSheets), "<div class=\"sheets\">"), Is.EqualTo(3));
    }

    [Test]
    public void Without_being_asked_there_are_none() =>
        Assert.That(SampleMaps.Golden("everything").ToHtml(), Does.Not.Contain("<div class=\"sheet").And
            .Contain("@page { size: landscape"));

    [TestCase(49, 100)]
    [TestCase(100, 2_001)]
    [TestCase(double.NaN, 100)]
    public void A_sheet_that_nobody_prints_is_refused(double width, double height) =>
        Assert.That(() => new PageSize(width, height), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
