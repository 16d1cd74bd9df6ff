using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering.Tests;

/// <summary>On a photocopy, and by eyes that do not tell the colours, each kind of line is still told from all others.</summary>
public class GreyLinesTests
{
    private static readonly (string Name, MapTheme Theme)[] Themes =
        [("light", MapTheme.Light), ("dark", MapTheme.Dark), ("monochrome", MapTheme.Monochrome), ("gsn", MapTheme.Gsn)];

    private static readonly (string Name, Func<ArgumentGraph, MapTheme, GreyLook> Look)[] Formats =
    [
        ("SVG", GreyLook.InSvg), ("HTML", GreyLook.InHtml), ("D2", GreyLook.InD2), ("Mermaid", GreyLook.InMermaid),
        ("DOT", GreyLook.InDot),
    ];

    /// <summary>What lines stand for; the last says what is attacked, of attacks on steps.</summary>
    private static readonly (Relation Relation, RelationKind? On)[] Kinds =
    [
        (new("r", RelationKind.Support), null),
        (new("r", RelationKind.Attack), null),
        (new("r", RelationKind.Attack), RelationKind.Support),
        (new("r", RelationKind.Attack), RelationKind.Attack),
        (new("r", RelationKind.Rephrase), null),
        (new("r", RelationKind.Preference), null),
        (new("r", RelationKind.Context), null),
        (new("r", RelationKind.Context) { Role = ContextRole.Assumption }, null),
        (new("r", RelationKind.Context) { Role = ContextRole.Justification }, null),
        (new("r", RelationKind.Illocution), null),
    ];

    private static readonly Basis?[] Bases = [null, Basis.Implicit, Basis.Analyst];

    private static readonly IReadOnlyList<TestCaseData> All =
    [
        .. from format in Formats
           from theme in Themes
           select new TestCaseData(format.Look, theme.Theme).SetArgDisplayNames(format.Name, theme.Name),
    ];

    private static IEnumerable<TestCaseData> AllButDot => All.Take((Formats.Length - 1) * Themes.Length);

    /// <summary>GSN has one line to a context, an assumption and a justification, which their shapes tell.</summary>
    [TestCaseSource(nameof(All))]
    public void No_two_kinds_of_line_share_pattern_head_and_word(Func<ArgumentGraph, MapTheme, GreyLook> look, MapTheme theme) =>
        AssertAllDiffer(
            from kind in Kinds
            where !theme.HasGsnShapes || kind.Relation.Role == ContextRole.Context
            from basis in Bases
            select (Name(kind.Relation, kind.On, basis), look(Map(kind.Relation, kind.On, basis), theme).ToString()));

    /// <summary>The lines of linked premises have no head: these kinds are told by the line itself. DOT has too few patterns.</summary>
    [TestCaseSource(nameof(AllButDot))]
    public void The_line_alone_tells_a_support_and_its_basis_from_what_attacks_or_rephrases(
        Func<ArgumentGraph, MapTheme, GreyLook> look, MapTheme theme) =>
        AssertAllDiffer(
            from kind in Kinds.Take(5)
            from basis in Bases
            where basis is null || kind.Relation.Kind == RelationKind.Support
            select (Name(kind.Relation, kind.On, basis), look(Map(kind.Relation, kind.On, basis), theme).Pattern));

    private static void AssertAllDiffer(IEnumerable<(string Kind, string Look)> looks)
    {
        var shared = looks.GroupBy(look => look.Look).Where(group => group.Count() > 1)
            .Select(group => $"{string.Join(" and ", group.Select(look => look.Kind))}: {group.Key}");
        Assert.That(shared, Is.Empty);
    }

    private static string Name(Relation relation, RelationKind? on, Basis? basis) =>
        $"{basis} {relation.Role} {relation.Kind}{(on is null ? "" : $" on {on}")}".Trim();

    /// <summary>A map of which the last line, and the last entry of the legend, is the relation's.</summary>
    private static ArgumentGraph Map(Relation relation, RelationKind? on, Basis? basis)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("conclusion", "A conclusion.");
        if (on is { } kind) map.AddRelation(new Relation("step", kind), "conclusion", [map.AddClaim("reason", "A reason.").Id]);
        map.Add<ArgumentNode>(
            relation.Kind == RelationKind.Illocution ? new Locution("premise", "She says so.") : new Claim("premise", "A premise."));
        map.AddRelation(relation with { Basis = basis }, on is null ? "conclusion" : "step", ["premise"]);
        return map;
    }
}
