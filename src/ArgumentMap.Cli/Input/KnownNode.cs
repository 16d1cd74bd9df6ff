using ArgumentMap.Cli.Query;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds what a command line names, or says what was probably meant.</summary>
internal static class KnownNode
{
    public static ArgumentNode Find(ArgumentGraph map, string id)
    {
        if (map.TryGetNode(id, out var node)) return node;
        throw new CliException($"the map has no node '{id}'", NearestWord.To(id, map.Nodes.Select(known => known.Id)) is { } near ? $"did you mean {near}?" : "argmap query FILE statement lists the statements");
    }

    public static GradualSemantics Semantics(string name) => GradualSemantics.All.FirstOrDefault(semantics => semantics.Name == name)
        ?? throw new CliException($"there is no semantics '{name}'", $"the names are {string.Join(", ", GradualSemantics.All)}");
}
