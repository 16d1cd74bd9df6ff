using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the node that a command line names.</summary>
internal static class NamedNode
{
    /// <exception cref="CliException">The map has no such node; the hint is the nearest id.</exception>
    public static ArgumentNode In(ArgumentGraph map, string id)
    {
        if (map.TryGetNode(id, out var node)) return node;
        var hint = NearestWord.To(id, map.Nodes.Select(known => known.Id)) is { } nearest ? $"is '{nearest}' meant?" : "argmap query FILE any lists the ids";
        throw new CliException($"the map has no node '{id}'", hint);
    }
}
