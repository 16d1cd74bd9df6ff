using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the node that a command line names, or says which was probably meant.</summary>
internal static class NamedNode
{
    /// <param name="map">The map, or the merged one of a corpus.</param>
    /// <param name="corpus">The corpus that was merged: what its links make one is found by the name that it has in any map.</param>
    /// <param name="id">What the command line says.</param>
    /// <exception cref="CliException">The map has no such node; the hint is the nearest id.</exception>
    public static ArgumentNode Find(ArgumentGraph map, MergedCorpus? corpus, string id) =>
        map.TryGetNode(IdIn(corpus, id), out var node)
            ? node
            : throw new CliException($"the map has no node '{id}'",
                Hint(id, [.. map.Nodes.Select(known => known.Id)], "argmap query FILE any lists the ids"));

    /// <summary>What a merged map calls the node that one of its maps calls so; the same where none does.</summary>
    public static string IdIn(MergedCorpus? corpus, string id) => corpus?.NewIdOf(id) ?? id;

    /// <summary>
    /// Which id was probably meant: one that is spelled nearly so, or that is so within its map, as in <c>map/thesis</c> where maps are
    /// merged.
    /// </summary>
    public static string Hint(string id, IReadOnlyList<string> known, string otherwise) =>
        NearestId.Question(id, known) is { Length: > 0 } question
            ? question.TrimStart().Replace("Is ", "is ", StringComparison.Ordinal)
            : otherwise;
}
