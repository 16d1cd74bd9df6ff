using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>What the reference reads in silence and is likely a slip: titles that are never defined, arguments that say nothing.</summary>
internal static class DocumentDoubts
{
    public static IEnumerable<SyntaxFault> Of(DocumentContent content)
    {
        foreach (var statement in content.Statements.Values)
            if (IsOnlyNamed(statement))
                yield return new SyntaxFault(statement.Members[0].Place.Start, $"[{statement.Title}]: with its text",
                    "only a reference to it");
        foreach (var argument in content.Arguments.Values)
            if (!argument.IsReconstructed && IsOnlyNamed(argument) && !argument.Relations.Any(relation => IsPremise(relation, argument)))
                yield return new SyntaxFault(argument.Members[0].Place.Start, $"<{argument.Title}> with a text or premises", "neither");
    }

    private static bool IsOnlyNamed(TitledElement element) =>
        element is { Canonical: null, Members.Count: > 0 } && element.Data?.ContainsKey(ArgdownNames.Data) is not true;

    private static bool IsPremise(ElementRelation relation, Argument argument) =>
        relation is { Type: RelationType.Support, From: StatementClass } && relation.To == argument;
}
