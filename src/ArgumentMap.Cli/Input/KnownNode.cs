using ArgumentMap.Cli.Query;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the node that a command line names, or says which was probably meant.</summary>
internal static class KnownNode
{
    public static ArgumentNode Find(ArgumentGraph map, string id)
    {
        if (map.TryGetNode(id, out var node)) return node;
        throw new CliException($"the map has no node '{id}'", NearestWord.To(id, map.Nodes.Select(known => known.Id)) is { } near ? $"did you mean {near}?" : "argmap query FILE statement lists the statements");
    }
}
