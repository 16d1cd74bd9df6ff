using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>The rules that colour a picture: literal colours under classes, so that any program that shows SVG understands them.</summary>
public static class SvgStyles
{
    private static readonly (string Class, Func<MapTheme, NodeStyle> Style)[] Kinds =
    [
        ("claim", theme => theme.Claim),
        ("evidence", theme => theme.Evidence),
        ("recommendation", theme => theme.Recommendation),
        ("locution", theme => theme.Locution),
        ("main", theme => theme.Main),
    ];

    /// <summary>What looks different: each kind of relation, and attacks by what they bear on.</summary>
    private static readonly (RelationKind Kind, StepTarget Target)[] Looks =
    [
        .. Enum.GetValues<RelationKind>().Select(kind => (kind, StepTarget.Statement)),
        (RelationKind.Attack, StepTarget.Step),
        (RelationKind.Attack, StepTarget.Objection),
    ];

    private static readonly (Basis Basis, Statement Sample)[] Marked =
        [.. new[] { Basis.Implicit, Basis.Analyst }.Select(basis => (basis, (Statement)new Claim("sample", "") { Basis = basis }))];

    /// <summary>The style sheet of a theme.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="scope">A selector under which the rules hold, such as <c>[data-theme="dark"]</c>; empty for everywhere.</param>
    /// <returns>One rule a line.</returns>
    public static string Css(MapTheme theme, string scope = "")
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(scope);
        var rules = new SvgRules(scope);
        rules.Add("", "-webkit-print-color-adjust:exact;print-color-adjust:exact");
        rules.Add(".page", $"fill:{theme.Background}");
        rules.Add(".caption", $"fill:{theme.Caption}");
        rules.Add(".frame .box", $"fill:{theme.ClusterFill};stroke:{theme.ClusterBorder}");
        foreach (var (name, style) in Kinds) rules.AddNode($".node.{name}", style(theme), isDashed: name != "main");
        foreach (var (basis, sample) in Marked) rules.AddOutline($".node.{Vocabulary.Word(basis)}", theme.StyleOf(sample));
        foreach (var (kind, target) in Looks) rules.AddArrow($".arrow{Selector(kind, target)}", theme.StyleOf(kind, target),
            theme.Background);
        foreach (var (kind, target) in Looks)
            foreach (var (basis, _) in Marked)
                rules.AddLine($".arrow{Selector(kind, target)}.{Vocabulary.Word(basis)}", theme.StyleOf(kind, target, basis),
                    theme.StyleOf(kind, target));
        foreach (var (kind, target) in Looks) rules.AddJunction($".junction{Selector(kind, target)}", theme.StyleOf(kind, target).Color);
        rules.Add(".junction .box", $"fill:{theme.Background}");
        rules.Add(".junction text", $"fill:{theme.Caption}");
        foreach (var (basis, sample) in Marked) rules.AddOutline($".junction.{Vocabulary.Word(basis)}", theme.StyleOf(sample));
        rules.AddStub(theme.StubBox, theme.StubLine);
        return rules.ToString();
    }

    private static string Selector(RelationKind kind, StepTarget target) => $".{SvgClasses.Of(kind, target).Replace(' ', '.')}";

    /// <summary>The rules of a theme, and those of what does not look as the theme has it.</summary>
    internal static string Css(SvgLooks looks, MapTheme theme)
    {
        var rules = new SvgRules("");
        foreach (var (style, name) in looks.Nodes) rules.AddNode($".node.{name}", style, isDashed: true);
        foreach (var (style, name) in looks.Edges) rules.AddArrow($".arrow.{name}", style, theme.Background);
        foreach (var (color, name) in looks.Junctions) rules.AddJunction($".junction.{name}", color);
        return Css(theme) + rules;
    }
}
