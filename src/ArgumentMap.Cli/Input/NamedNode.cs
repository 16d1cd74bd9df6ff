using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the node that a command line names, or says which was probably meant.</summary>
internal static class NamedNode
{
    /// <exception cref="CliException">The map has no such node; the hint is the nearest id.</exception>
    public static ArgumentNode Find(ArgumentGraph map, string id) => map.TryGetNode(id, out var node) ? node : throw Unknown(map, id);

    /// <summary>The complaint that a map has no such node.</summary>
    public static CliException Unknown(ArgumentGraph map, string id) =>
        new($"the map has no node '{id}'", Hint(id, [.. map.Nodes.Select(known => known.Id)], "argmap query FILE any lists the ids"));

    /// <summary>
    /// Which id was probably meant: one that is spelled nearly so, or that is so within its map, as in <c>map/thesis</c> where maps are
    /// merged.
    /// </summary>
    public static string Hint(string id, IReadOnlyList<string> known, string otherwise) =>
        NearestId.Question(id, known) is { Length: > 0 } question
            ? question.TrimStart().Replace("Is ", "is ", StringComparison.Ordinal)
            : otherwise;
}
