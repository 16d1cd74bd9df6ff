using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>What the reference reads in silence and is likely a slip: titles that are never defined, arguments that say nothing.</summary>
internal static class DocumentDoubts
{
    public static IEnumerable<SyntaxFault> Of(DocumentContent content)
    {
        foreach (var statement in content.Statements.Values)
            if (statement.Canonical is null && statement.Members.Count > 0)
                yield return new SyntaxFault(statement.Members[0].Place.Start, $"[{statement.Title}]: with its text", "only a reference to it");
        foreach (var argument in content.Arguments.Values)
            if (argument is { IsReconstructed: false, Canonical: null, Members.Count: > 0 })
                yield return new SyntaxFault(argument.Members[0].Place.Start, $"<{argument.Title}> with a text or premises", "neither");
    }
}
