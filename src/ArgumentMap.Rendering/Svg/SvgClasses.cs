namespace ArgumentMap.Rendering;

/// <summary>The classes by which a style sheet or a program finds the parts of a picture.</summary>
internal static class SvgClasses
{
    /// <summary>The class of a relation's arrows and junction.</summary>
    public static string Of(RelationKind kind) => Vocabulary.Word(kind);

    /// <summary>
    /// The classes of a relation's arrows: its kind, and <c>implicit</c> or <c>analyst</c> where the author does not state it.
    /// </summary>
    public static string Of(Relation relation) => Of(relation.Kind, relation.Basis);

    /// <summary>The classes of the arrows of a kind that have a basis.</summary>
    public static string Of(RelationKind kind, Basis? basis) => Of(kind) + BasisClass(basis);

    /// <summary>The classes of a statement's or an utterance's box.</summary>
    public static string Of(ArgumentNode node)
    {
        var main = node is Statement { IsMain: true } ? " main" : "";
        return $"{node.KindWord}{main}{BasisClass((node as Statement)?.Basis)}";
    }

    private static string BasisClass(Basis? basis) => basis is Basis.Implicit or Basis.Analyst ? $" {Vocabulary.Word(basis.Value)}" : "";
}
