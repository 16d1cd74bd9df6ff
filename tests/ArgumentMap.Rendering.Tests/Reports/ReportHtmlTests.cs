using System.Net;
using System.Text.RegularExpressions;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Reports;

public partial class ReportHtmlTests
{
    private static readonly ReportOptions Html = new() { Format = ReportFormat.Html };

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_report_is_written_as_in_its_golden(string map) =>
        Golden.Check(SampleMaps.Golden(map).ToReport(Html), map, "expected.report.html");

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Hostile_texts_make_no_tag_of_their_own(string text)
    {
        var tags = Tag().Matches(HostileTexts.MapOf(text).ToReport(Html)).Select(tag => tag.Groups[1].Value);

        Assert.That(tags.Distinct(),
            Is.SubsetOf(
                new[] { "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "ul", "li", "strong", "span", "a" }));
    }

    [Test]
    public void Every_list_is_closed_where_it_belongs()
    {
        foreach (var map in SampleMaps.OfArticles().Select(SampleMaps.Article))
        {
            var open = new Stack<string>();
            var body = map.ToReport(Html).Split("<main>")[1].Split("</main>")[0];
            foreach (Match tag in Tag().Matches(body))
            {
                if (tag.Value[1] != '/') open.Push(tag.Groups[1].Value);
                else Assert.That(open.Pop(), Is.EqualTo(tag.Groups[1].Value));
            }
            Assert.That(open, Is.Empty);
        }
    }

    [TestCase("javascript:alert(1)", false)]
    [TestCase("https://example.org/a?b=\"c\"&d=<e>", true)]
    public void Only_addresses_of_the_web_are_links(string url, bool isLink)
    {
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("s", "Source") { Url = url });

        var report = map.ToReport(Html);

        Assert.That(report.Contains("<a href", StringComparison.Ordinal), Is.EqualTo(isLink));
        Assert.That(WebUtility.HtmlDecode(report), Does.Not.Contain("javascript:"));
    }

    [GeneratedRegex("</?([!a-zA-Z0-9]+)[^>]*>")]
    private static partial Regex Tag();
}
