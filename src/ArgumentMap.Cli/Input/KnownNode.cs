using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the node that a command line names, or says which was probably meant.</summary>
internal static class KnownNode
{
    /// <exception cref="CliException">The map has no such node; the hint is the nearest id.</exception>
    public static ArgumentNode Find(ArgumentGraph map, string id)
    {
        if (map.TryGetNode(id, out var node)) return node;
        var hint = NearestWord.To(id, map.Nodes.Select(known => known.Id)) is { } near ? $"is '{near}' meant?" : "argmap query FILE any lists the ids";
        throw new CliException($"the map has no node '{id}'", hint);
    }
}
