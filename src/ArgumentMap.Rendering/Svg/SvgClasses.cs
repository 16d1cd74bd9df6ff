using ArgumentMap.Drawing;

namespace ArgumentMap.Rendering;

/// <summary>The classes by which a style sheet or a program finds the parts of a picture.</summary>
internal static class SvgClasses
{
    /// <summary>The class of a relation's arrows and junction.</summary>
    public static string Of(RelationKind kind) => Vocabulary.Word(kind);

    /// <summary>
    /// The classes of a relation's arrows: its kind; <c>undercut</c> or <c>reply</c> for an attack on a step or on an objection;
    /// <c>implicit</c> or <c>analyst</c> where the author does not state it.
    /// </summary>
    public static string Of(Relation relation, StepTarget target) => Of(relation.Kind, target) + BasisClass(relation.Basis);

    /// <summary>The classes of a relation that bears on something, whatever its basis.</summary>
    public static string Of(RelationKind kind, StepTarget target) => LookOf(kind, target) is { } look ? $"{Of(kind)} {look}" : Of(kind);

    /// <summary>The class of attacks that bear on a step, by what it is; null for all others.</summary>
    public static string? LookOf(RelationKind kind, StepTarget target) => (kind, target) switch
    {
        (RelationKind.Attack, StepTarget.Step) => "undercut",
        (RelationKind.Attack, StepTarget.Objection) => "reply",
        _ => null,
    };

    /// <summary>The classes of a statement's or an utterance's box.</summary>
    public static string Of(ArgumentNode node)
    {
        var main = node is Statement { IsMain: true } ? " main" : "";
        return $"{node.KindWord}{main}{BasisClass((node as Statement)?.Basis)}";
    }

    private static string BasisClass(Basis? basis) => basis is Basis.Implicit or Basis.Analyst ? $" {Vocabulary.Word(basis.Value)}" : "";
}
