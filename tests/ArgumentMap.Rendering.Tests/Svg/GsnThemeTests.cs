using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentMap.Dot;
using ArgumentMap.Drawing;
using ArgumentMap.Gsn;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Svg;

/// <summary>
/// A case is drawn in the shapes of the Goal Structuring Notation, whatever its words, and any map as the case that it would be.
/// </summary>
public class GsnThemeTests
{
    private static readonly ArgumentGraph Case = MapBuilder.Create("case")
        .Claim("goal", "The crossing is safe.", claim => claim with { IsMain = true })
        .Claim("open", "Misuse is tolerable.", claim => claim with { Tags = [GsnElements.Undeveloped] })
        .Claim("limit", "At most 40 trains a day")
        .Claim("obey", "Drivers obey the barrier.")
        .Claim("why", "A crossing harms only by its hazards.")
        .Evidence("minutes", "Minutes of the workshops, all three of them")
        .Claim("snow", "Snow hides obstacles.")
        .Support("goal", ["open", "minutes"], step => step with { Id = "over", Text = "Argument over hazards" })
        .Attack("goal", "snow")
        .Context("goal", "limit")
        .Context("goal", "obey", ContextRole.Assumption)
        .Context("over", "why", ContextRole.Justification)
        .Build();

    [TestCase("goal", "MLLLZ", TestName = "A goal is a rectangle")]
    [TestCase("over", "MLLLZ", TestName = "A strategy is a parallelogram")]
    [TestCase("open", "MLLLZMLLLZ", TestName = "An undeveloped goal has a diamond beneath")]
    [TestCase("limit", "MLALALALAZ", TestName = "Context has round corners")]
    [TestCase("obey", "MCCCCZ", TestName = "An assumption is an ellipse")]
    [TestCase("why", "MCCCCZ", TestName = "A justification is an ellipse")]
    [TestCase("minutes", "MCCCCZ", TestName = "A solution is a circle")]
    public void An_element_has_the_outline_of_its_kind(string id, string commands) =>
        Assert.That(Regex.Replace(OutlineOf(id), "[^A-Z]", ""), Is.EqualTo(commands));

    [Test]
    public void A_strategy_leans_and_a_solution_is_as_high_as_wide()
    {
        var (strategy, solution) = (PointsOf("over"), PointsOf("minutes"));

        Assert.That(strategy[0].X, Is.GreaterThan(strategy[3].X));
        Assert.That(strategy[1].X, Is.GreaterThan(strategy[2].X));
        Assert.That(solution.Max(point => point.X) - solution.Min(point => point.X),
            Is.EqualTo(solution.Max(point => point.Y) - solution.Min(point => point.Y)).Within(0.05));
    }

    [TestCase("obey", "A")]
    [TestCase("why", "J")]
    public void An_assumption_and_a_justification_have_their_letter(string id, string letter) =>
        Assert.That(Node(id).Descendants().Where(element => element.Name.LocalName == "tspan").Select(line => line.Value),
            Has.Some.EqualTo(letter));

    [Test]
    public void The_legend_has_the_words_of_the_notation_unless_others_are_asked_for()
    {
        var options = new SvgOptions { Theme = MapTheme.Gsn, Legend = true };
        string[] words = ["Top goal", "Goal, undeveloped", "Strategy", "Solution", "Context", "Assumption", "Justification",
            "Counter goal", "supported by", "in context of", "challenges"];

        Assert.That(words.Where(word => !LegendOf(Case.ToSvg(options)).Contains(word)), Is.Empty);
        var dot = Case.ToDot(new DotOptions { Theme = MapTheme.Gsn, Legend = true });
        Assert.That(words.Where(word => !dot.Contains(word, StringComparison.Ordinal)), Is.Empty);
        Assert.That(LegendOf(Case.ToSvg(options with { Labels = MapLabels.Russian })), Does.Contain("Свидетельство").And.None
            .EqualTo("Solution"));
        Assert.That(LegendOf(Case.ToSvg(options with { Theme = MapTheme.Light })), Does.Contain("Evidence").And.None.EqualTo("Solution"));
    }

    [TestCase("Solution", "MCCCCZ", "")]
    [TestCase("Goal, undeveloped", "MLLLZMLLLZ", "")]
    [TestCase("Assumption", "MCCCCZ", "A")]
    [TestCase("Justification", "MCCCCZ", "J")]
    [TestCase("Context", "MLALALALAZ", "")]
    [TestCase("Strategy", "MLLLZ", "")]
    public void The_legend_shows_each_element_as_it_is_drawn(string word, string commands, string letter)
    {
        var words = LegendOf(Case.ToSvg(new SvgOptions { Theme = MapTheme.Gsn, Legend = true })).ToList();
        var shape = LegendShapes(new SvgOptions { Theme = MapTheme.Gsn, Legend = true }).First(entry => entry.Word == word).Outline;
        var points = Regex.Matches(shape, @"([\d.-]+) ([\d.-]+)").Select(pair => (X: Number(pair, 1), Y: Number(pair, 2))).ToList();

        Assert.That(Regex.Replace(shape, "[^A-Z]", ""), Is.EqualTo(commands));
        if (letter.Length > 0) Assert.That(words[words.IndexOf(word) + 1], Is.EqualTo(letter));
        if (word == "Solution")
            Assert.That(points.Max(point => point.X) - points.Min(point => point.X),
                Is.EqualTo(points.Max(point => point.Y) - points.Min(point => point.Y)).Within(0.05));

        static double Number(Match pair, int group) => double.Parse(pair.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The words of the legend, each with the outline that it stands in or next after.</summary>
    private static IEnumerable<(string Word, string Outline)> LegendShapes(SvgOptions options)
    {
        var outline = "";
        foreach (var element in XDocument.Parse(Case.ToSvg(options)).Descendants()
            .Single(element => (string?)element.Attribute("class") == "legend").Descendants())
            if (element.Name.LocalName == "path" && (string?)element.Attribute("class") == "box") outline = (string)element.Attribute("d")!;
            else if (element.Name.LocalName == "tspan") yield return (element.Value, outline);
    }

    [Test]
    public void The_legend_says_what_a_challenge_challenges()
    {
        var legend = LegendOf(SampleMaps.Golden("relations-about-relations")
            .ToSvg(new SvgOptions { Theme = MapTheme.Gsn, Legend = true }));

        Assert.That(legend, Does.Contain("challenges a step").And.Contain("challenges a challenge"));
    }

    [Test]
    public void The_legend_has_the_shapes_of_the_notation_in_any_words()
    {
        var options = new SvgOptions { Theme = MapTheme.Gsn, Legend = true, Labels = MapLabels.Russian };
        var (evidence, assumption) = (MapLabels.Russian.Evidence, MapLabels.Russian.Claim);
        var shapes = LegendShapes(options).ToLookup(entry => entry.Word, entry => Regex.Replace(entry.Outline, "[^A-Z]", ""));

        Assert.That(shapes[evidence], Is.EqualTo(new[] { "MCCCCZ" }));
        Assert.That(shapes[assumption], Does.Contain("MLLLZ").And.Contain("MCCCCZ"));
        Assert.That(Case.ToDot(new DotOptions { Theme = MapTheme.Gsn, Legend = true, Labels = MapLabels.Russian }),
            Does.Match($"label=\"{evidence}\", shape=\"circle\""));
    }

    private static string[] LegendOf(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Where(group => group.Attribute("class")?.Value == "legend").Descendants()
            .Where(element => element.Name.LocalName == "tspan").Select(line => line.Value)];

    [Test]
    public void Text_stays_within_its_shape()
    {
        var minutes = PointsOf("minutes");
        var (left, right) = (minutes.Min(point => point.X), minutes.Max(point => point.X));

        foreach (var line in Node("minutes").Descendants().Where(element => element.Name.LocalName == "tspan"))
            Assert.That(double.Parse(line.Attribute("x")!.Value, CultureInfo.InvariantCulture), Is.InRange(left + 10, right - 10));
    }

    [Test]
    public void Arrows_lead_to_what_supports_and_hollow_ones_to_context()
    {
        var dot = Case.ToDot(new DotOptions { Theme = MapTheme.Gsn }).Replace("\"", "", StringComparison.Ordinal);

        Assert.That(dot, Does.Match("minutes -> over \\[[^]]*dir=back[^]]*arrowtail=normal"));
        Assert.That(dot, Does.Match("over -> goal \\[[^]]*dir=back[^]]*arrowtail=normal"));
        Assert.That(dot, Does.Match("limit -> goal \\[[^]]*dir=back[^]]*arrowtail=onormal"));
        Assert.That(dot, Does.Match("snow -> goal \\[[^]]*style=dashed[^]]*arrowhead=normal").And.Not
            .Match("snow -> goal \\[[^]]*dir=back"));
        Assert.That(dot, Does.Match("over \\[[^]]*shape=parallelogram").And.Match("minutes \\[[^]]*shape=circle").And
            .Match("obey \\[[^]]*xlabel=A"));
    }

    [Test]
    public void Another_theme_has_none_of_these_shapes() =>
        Assert.That(Case.ToDot(),
            Does.Not.Contain("parallelogram").And.Not.Contain("circle").And.Not.Contain("dir=back").And.Not.Contain("xlabel"));

    private static XElement Node(string id) => XDocument.Parse(Case.ToSvg(new SvgOptions { Theme = MapTheme.Gsn })).Descendants()
        .Single(element => (element.Attribute("data-id") ?? element.Attribute("data-relation"))?.Value == id
            && element.Elements().Any(part => part.Attribute("class")?.Value == "box"));

    private static string OutlineOf(string id) =>
        Node(id).Elements().Single(element => element.Attribute("class")?.Value == "box").Attribute("d")!.Value;

    private static (double X, double Y)[] PointsOf(string id) =>
    [
        .. Regex.Matches(OutlineOf(id), @"(-?[\d.]+) (-?[\d.]+)(?=[A-Z]|$)").Select(match =>
            (double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), double.Parse(match.Groups[2].Value,
                CultureInfo.InvariantCulture))),
    ];
}
