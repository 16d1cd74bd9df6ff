namespace ArgumentMap.Rendering;

/// <summary>The classes by which a style sheet or a program finds the parts of a picture.</summary>
internal static class SvgClasses
{
    /// <summary>The class of a relation's arrows and junction.</summary>
    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Support => "support",
        RelationKind.Attack => "attack",
        RelationKind.Rephrase => "rephrase",
        RelationKind.Preference => "preference",
        RelationKind.Illocution => "illocution",
        _ => "transition",
    };

    /// <summary>The classes of a statement's or an utterance's box.</summary>
    public static string Of(ArgumentNode node)
    {
        var kind = node switch
        {
            Evidence => "evidence",
            Recommendation => "recommendation",
            Locution => "locution",
            _ => "claim",
        };
        return node is Statement { IsMain: true } ? $"{kind} main" : kind;
    }
}
