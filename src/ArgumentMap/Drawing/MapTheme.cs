namespace ArgumentMap.Drawing;

/// <summary>
/// The look of a picture, apart from the DOT syntax. Kinds differ in shape as well as in colour, relations in line and head as well as
/// in colour, so that nothing depends on colour vision. The colours of the themes that come with the package are from the palette of
/// M. Okabe and K. Ito, Color Universal Design (2008).
/// </summary>
public sealed record MapTheme
{
    private const string Blue = "#0072B2";
    private const string Vermillion = "#D55E00";
    private const string Green = "#009E73";
    private const string Orange = "#E69F00";
    private const string Purple = "#CC79A7";
    private const string LongDashes = "12 7";
    private const string ShortDashes = "4 2";
    private const string FineDashes = "2 2";
    private const string WideDashes = "3 5";

    /// <summary>Dark text on light boxes; also good in print.</summary>
    public static MapTheme Light { get; } = new()
    {
        Background = "#FFFFFF",
        Caption = "#3C4650",
        ClusterFill = "#F7F8FA",
        ClusterBorder = "#C4CBD3",
        Claim = new("box", "filled,rounded", "#E8F2FA", Blue, "#14202B"),
        Evidence = new("note", "filled", "#FFF4D9", "#B37A00", "#14202B"),
        Recommendation = new("tab", "filled", "#DFF3EB", Green, "#14202B"),
        Locution = new("box", "filled,dashed", "#F2F2F2", "#6B7680", "#14202B"),
        Main = new("box", "filled,rounded", "#BFDDF2", "#004F7C", "#0B1620", 2, 2),
        Support = new(Blue, "normal", "solid"),
        Attack = new(Vermillion, "tee", "dashed", 1.6),
        Undercut = new("#9C3D00", "box", "dashed", 1.6) { Dashes = LongDashes },
        Reply = new("#00593F", "dot", "dotted", 2.2),
        Rephrase = new("#6B7680", "odot", "dotted") { Dashes = ShortDashes },
        Preference = new(Purple, "diamond", "solid"),
        Context = new(Green, "onormal", "solid", 1),
        Dialogue = new("#9AA4AE", "vee", "solid", 0.9) { Dashes = FineDashes },
    };

    /// <summary>Light text on dark boxes.</summary>
    public static MapTheme Dark { get; } = new()
    {
        Background = "#14181D",
        Caption = "#C9D1D9",
        ClusterFill = "#1B2027",
        ClusterBorder = "#3D4650",
        Claim = new("box", "filled,rounded", "#173247", "#56B4E9", "#F0F4F8"),
        Evidence = new("note", "filled", "#40330F", Orange, "#F0F4F8"),
        Recommendation = new("tab", "filled", "#0F3B2E", "#2BC49A", "#F0F4F8"),
        Locution = new("box", "filled,dashed", "#262B31", "#8B949E", "#F0F4F8"),
        Main = new("box", "filled,rounded", "#1F4E70", "#8CCBF0", "#FFFFFF", 2, 2),
        Support = new("#56B4E9", "normal", "solid"),
        Attack = new("#F28A3C", "tee", "dashed", 1.6),
        Undercut = new("#FFC08A", "box", "dashed", 1.6) { Dashes = LongDashes },
        Reply = new("#8FF0D0", "dot", "dotted", 2.2),
        Rephrase = new("#8B949E", "odot", "dotted") { Dashes = ShortDashes },
        Preference = new(Purple, "diamond", "solid"),
        Context = new("#2BC49A", "onormal", "solid", 1),
        Dialogue = new("#6E7781", "vee", "solid", 0.9) { Dashes = FineDashes },
    };

    /// <summary>Black on white, for printers and photocopies.</summary>
    public static MapTheme Monochrome { get; } = new()
    {
        Background = "#FFFFFF",
        Caption = "#000000",
        ClusterFill = "#FFFFFF",
        ClusterBorder = "#808080",
        Claim = new("box", "filled,rounded", "#FFFFFF", "#000000", "#000000"),
        Evidence = new("note", "filled", "#FFFFFF", "#000000", "#000000"),
        Recommendation = new("tab", "filled", "#FFFFFF", "#000000", "#000000"),
        Locution = new("box", "filled,dashed", "#FFFFFF", "#000000", "#000000"),
        Main = new("box", "filled,rounded", "#EDEDED", "#000000", "#000000", 2, 2),
        Support = new("#000000", "normal", "solid"),
        Attack = new("#000000", "tee", "dashed", 1.6),
        Undercut = new("#000000", "box", "dashed", 1.6) { Dashes = LongDashes },
        Reply = new("#000000", "dot", "dotted", 2.2),
        Rephrase = new("#000000", "odot", "dotted") { Dashes = ShortDashes },
        Preference = new("#000000", "diamond", "solid"),
        Context = new("#000000", "onormal", "solid", 1),
        Dialogue = new("#000000", "vee", "solid", 0.9) { Dashes = FineDashes },
    };

    /// <summary>
    /// Black on white, in the shapes of the Goal Structuring Notation: goals are rectangles, strategies parallelograms, solutions circles,
    /// context rounded, assumptions and justifications ellipses with their letter; what is undeveloped has a diamond beneath. Arrows run
    /// from what is supported to what supports it, and to its context with a hollow head. A challenge has the standard's broken line and
    /// full head; whether it is one of a step or of a challenge, the length of the dashes and their thickness tell.
    /// </summary>
    public static MapTheme Gsn { get; } = Monochrome with
    {
        Claim = new("box", "filled", "#FFFFFF", "#000000", "#000000"),
        Evidence = new("circle", "filled", "#FFFFFF", "#000000", "#000000"),
        Main = new("box", "filled", "#FFFFFF", "#000000", "#000000", 1.6),
        Support = new("#000000", "normal", "solid", IsFromConclusion: true),
        Attack = new("#000000", "normal", "dashed", 1.4),
        Undercut = new("#000000", "normal", "dashed", 2.2) { Dashes = LongDashes },
        Reply = new("#000000", "normal", "dotted", 2.4) { Dashes = WideDashes },
        Context = new("#000000", "onormal", "solid", 1, IsFromConclusion: true),
        HasGsnShapes = true,
    };

    /// <summary>Whether the shape of a node is that of the element of an assurance case that it is.</summary>
    public bool HasGsnShapes { get; init; }

    /// <summary>The colour behind everything.</summary>
    public required string Background { get; init; }

    /// <summary>The colour of the title, the captions of clusters and the legend's.</summary>
    public required string Caption { get; init; }

    /// <summary>The colour inside a cluster.</summary>
    public required string ClusterFill { get; init; }

    /// <summary>The outline of a cluster.</summary>
    public required string ClusterBorder { get; init; }

    /// <summary>A claim.</summary>
    public required NodeStyle Claim { get; init; }

    /// <summary>A piece of evidence.</summary>
    public required NodeStyle Evidence { get; init; }

    /// <summary>A recommendation.</summary>
    public required NodeStyle Recommendation { get; init; }

    /// <summary>An utterance.</summary>
    public required NodeStyle Locution { get; init; }

    /// <summary>A main statement: what differs from its kind is taken from here, the shape from its kind.</summary>
    public required NodeStyle Main { get; init; }

    /// <summary>A support.</summary>
    public required EdgeStyle Support { get; init; }

    /// <summary>An attack.</summary>
    public required EdgeStyle Attack { get; init; }

    /// <summary>An attack on a step that is no attack itself.</summary>
    public required EdgeStyle Undercut { get; init; }

    /// <summary>An attack on an attack, which answers an objection.</summary>
    public required EdgeStyle Reply { get; init; }

    /// <summary>A rephrase.</summary>
    public required EdgeStyle Rephrase { get; init; }

    /// <summary>A preference.</summary>
    public required EdgeStyle Preference { get; init; }

    /// <summary>
    /// A context relation; the head is an open diamond where its premises are assumptions, an open square where they justify.
    /// </summary>
    public required EdgeStyle Context { get; init; }

    /// <summary>An illocution or a transition.</summary>
    public required EdgeStyle Dialogue { get; init; }

    /// <summary>How a node looks. The outline is dashed where the text only implies it, dotted where the analyst added it.</summary>
    public NodeStyle StyleOf(ArgumentNode node)
    {
        var style = UnmarkedStyleOf(Guard.NotNull(node, nameof(node)));
        return (node as Statement)?.Basis switch
        {
            Basis.Implicit => style with { Style = $"{style.Style},dashed" },
            Basis.Analyst => style with { Style = $"{style.Style},dotted" },
            _ => style,
        };
    }

    /// <summary>How a node of a map looks, where that is a matter of the map too, as in the shapes of an assurance case.</summary>
    public NodeStyle StyleOf(ArgumentGraph map, ArgumentNode node)
    {
        Guard.NotNull(map, nameof(map));
        return HasGsnShapes ? GsnShapes.Of(map, node, StyleOf(node)) : StyleOf(node);
    }

    /// <summary>How the box of a relation of a map looks that has words of its own, likewise.</summary>
    public NodeStyle BoxOf(ArgumentGraph map, Relation relation, StepTarget target) =>
        HasGsnShapes ? GsnShapes.Of(map, relation, BoxOf(relation, target)) : BoxOf(relation, target);

    /// <summary>
    /// How a relation looks: as its kind does, but with a line that is broken in another way where the text only implies the step or the
    /// analyst added it, and a thin one in the latter case. Where the line is drawn by <see cref="EdgeStyle.Style"/> alone, of which
    /// Graphviz has few, a whole line becomes dotted and not dashed as an attack's is.
    /// </summary>
    public EdgeStyle StyleOf(Relation relation, StepTarget target = StepTarget.Statement) =>
        StyleOf(Guard.NotNull(relation, nameof(relation)).Kind, target, relation.Basis) with
        {
            Head = UnmarkedStyleOf(relation, target).Head,
        };

    /// <summary>How the relations of a kind look that bear on something and have a basis.</summary>
    public EdgeStyle StyleOf(RelationKind kind, StepTarget target, Basis? basis)
    {
        var style = StyleOf(kind, target);
        var broken = style.Style switch
        {
            "solid" or "dashed" => "dotted",
            _ => "dashed",
        };
        var dashes = BasisPattern.Of(style.Pattern, basis);
        return basis switch
        {
            Basis.Implicit => style with { Style = broken, Dashes = dashes },
            Basis.Analyst => style with { Style = broken, Dashes = dashes, Width = style.Width / 2 },
            _ => style,
        };
    }

    /// <summary>How a relation of a kind looks that bears on something.</summary>
    public EdgeStyle StyleOf(RelationKind kind, StepTarget target = StepTarget.Statement) => kind switch
    {
        RelationKind.Support => Support,
        RelationKind.Attack when target == StepTarget.Step => Undercut,
        RelationKind.Attack when target == StepTarget.Objection => Reply,
        RelationKind.Attack => Attack,
        RelationKind.Rephrase => Rephrase,
        RelationKind.Preference => Preference,
        RelationKind.Context => Context,
        _ => Dialogue,
    };

    /// <summary>How the box of a relation looks that has words of its own.</summary>
    public NodeStyle BoxOf(Relation relation, StepTarget target)
    {
        var dashes = Guard.NotNull(relation, nameof(relation)).Basis switch
        {
            Basis.Implicit => ",dashed",
            Basis.Analyst => ",dotted",
            _ => "",
        };
        return new NodeStyle("box", $"filled{dashes}", Background, StyleOf(relation.Kind, target).Color, Caption);
    }

    /// <summary>How the box of a stub looks.</summary>
    public NodeStyle StubBox => new("box", "filled,rounded,dotted", Background, ClusterBorder, Caption);

    /// <summary>How the line to a stub looks.</summary>
    public EdgeStyle StubLine => new(ClusterBorder, "none", "dotted");

    /// <summary>How a relation looks whose basis does not count.</summary>
    internal EdgeStyle UnmarkedStyleOf(Relation relation, StepTarget target) => (relation.Kind, relation.Role) switch
    {
        _ when HasGsnShapes => StyleOf(relation.Kind, target),
        (RelationKind.Context, ContextRole.Assumption) => Context with { Head = "odiamond" },
        (RelationKind.Context, ContextRole.Justification) => Context with { Head = "obox" },
        _ => StyleOf(relation.Kind, target),
    };

    /// <summary>How a node looks whose basis does not count.</summary>
    internal NodeStyle UnmarkedStyleOf(ArgumentNode node) => node switch
    {
        Statement { IsMain: true } main => Main with { Shape = StyleOfKind(main).Shape, Style = StyleOfKind(main).Style },
        _ => StyleOfKind(node),
    };

    private NodeStyle StyleOfKind(ArgumentNode node) => node switch
    {
        ArgumentMap.Evidence => Evidence,
        ArgumentMap.Recommendation => Recommendation,
        ArgumentMap.Locution => Locution,
        _ => Claim,
    };
}
