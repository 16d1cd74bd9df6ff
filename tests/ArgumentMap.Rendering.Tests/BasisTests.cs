using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Tests;

/// <summary>Only the author's words read as the author's, whatever a map is written as.</summary>
public class BasisTests
{
    private static readonly (string Name, Func<ArgumentGraph, string> Write)[] Writers =
    [
        ("dot", map => map.ToDot()),
        ("svg", map => map.ToSvg()),
        ("html", map => map.ToHtml()),
        ("mermaid", map => map.ToMermaid()),
        ("d2", map => map.ToD2()),
        ("outline", map => map.ToOutline()),
        ("report", map => map.ToReport()),
        ("report.html", map => map.ToReport(new ReportOptions { Format = ReportFormat.Html })),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        from writer in Writers
        from basis in new[] { Basis.Implicit, Basis.Analyst }
        from isStep in new[] { false, true }
        select new TestCaseData(writer.Write, basis,
            isStep).SetArgDisplayNames($"{writer.Name}, {basis}, {(isStep ? "a step" : "a statement")}");

    [TestCaseSource(nameof(Cases))]
    public void What_the_author_does_not_say_is_marked(Func<ArgumentGraph, string> write, Basis basis, bool isStep)
    {
        var mark = $"({Vocabulary.Word(basis)})";

        Assert.That(write(Map(isStep ? null : basis, isStep ? basis : null)), Does.Contain(mark));
        Assert.That(write(Map(Basis.Explicit, Basis.Explicit)), Does.Not.Contain(mark));
        Assert.That(write(Map(null, null)), Does.Not.Contain(mark));
    }

    [Test]
    public void Every_theme_breaks_the_outlines_and_lines_of_what_the_author_does_not_say([Values]
        RelationKind kind, [Values] StepTarget target)
    {
        foreach (var theme in new[] { MapTheme.Light, MapTheme.Dark, MapTheme.Monochrome })
        {
            Assert.That(
                new Basis?[] { null, Basis.Implicit, Basis.Analyst }.Select(
                    basis => theme.StyleOf(new Relation("r", kind) { Basis = basis }, target)), Is.Unique);
            Assert.That(
                new Basis?[] { null, Basis.Implicit, Basis.Analyst }.Select(
                    basis => theme.StyleOf(new Evidence("e", "") { Basis = basis })), Is.Unique);
            Assert.That(theme.StyleOf(new Relation("r", kind) { Basis = Basis.Explicit }, target), Is.EqualTo(theme.StyleOf(kind, target)));
        }
    }

    [Test]
    public void The_legend_names_the_marks()
    {
        var map = Map(Basis.Analyst, Basis.Implicit);

        foreach (var picture in new[] { map.ToDot(new DotOptions { Legend = true }), map.ToSvg(new SvgOptions { Legend = true }) })
            Assert.That(picture, Does.Contain("Recommendation (analyst)").And.Contain("supports (implicit)"));
    }

    [TestCase(Basis.Explicit, Basis.Implicit, "Evidence beneath (implicit)")]
    [TestCase(Basis.Implicit, Basis.Analyst, "Evidence beneath (analyst)")]
    [TestCase(Basis.Analyst, null, "Evidence beneath (analyst)")]
    [TestCase(Basis.Explicit, null, "Evidence beneath")]
    public void A_report_says_by_what_steps_evidence_reaches_a_recommendation(Basis? upper, Basis? lower, string expected)
    {
        var map = Map(null, upper);
        map.Add(new Evidence("count", "Nine in ten pay."));
        map.AddRelation(new Relation("t", RelationKind.Support) { Basis = lower }, "unfair", "count");

        Assert.That(map.ToReport(), Does.Contain($"**{expected}:** Nine in ten pay."));

        map.AddRelation(new Relation("direct", RelationKind.Support), "abolish", "count");
        Assert.That(map.ToReport(), Does.Contain("**Evidence:** Nine in ten pay."));
    }

    private static ArgumentGraph Map(Basis? statement, Basis? step)
    {
        var map = new ArgumentGraph("levy");
        map.Add(new Recommendation("abolish", "Abolish the levy.") { Basis = statement, Addressees = ["Parliament"] });
        map.Add(new Claim("unfair", "The levy is unfair.") { IsMain = true, Basis = Basis.Explicit });
        map.Add(new Claim("same", "All pay the same.") { Basis = Basis.Explicit });
        map.AddRelation(new Relation("r", RelationKind.Support) { Basis = step }, "abolish", "unfair");
        map.AddRelation(new Relation("s", RelationKind.Support) { Basis = step }, "unfair", "same");
        return map;
    }
}
