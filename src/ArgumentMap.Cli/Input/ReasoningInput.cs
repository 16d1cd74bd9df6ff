using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Input;

/// <summary>
/// A framework to reason about, and which of its arguments an answer is about: a map's statements, or all of a framework's.
/// </summary>
/// <param name="Framework">The framework; its first arguments are those that an answer is about.</param>
/// <param name="Count">How many those are.</param>
/// <param name="Map">The map that the framework was made of, if any.</param>
internal sealed record ReasoningInput(BipolarFramework Framework, int Count, ArgumentGraph? Map)
{
    public static ReasoningInput Of(ArgumentGraph map, FrameworkOptions options) =>
        new(map.ToBipolarFramework(options), map.Statements.Count, map);

    public static ReasoningInput Of(BipolarFramework framework) => new(framework, framework.Count, null);

    /// <summary>What an argument says, where it is a map's statement; else nothing.</summary>
    public string TextOf(int argument) =>
        argument < Count && Map is not null && Map.TryGetNode(Framework.Ids[argument], out var node) && node is Statement statement
            ? statement.Text
            : "";

    /// <summary>The number of an argument that the caller named.</summary>
    /// <exception cref="CliException">There is none.</exception>
    public int NumberOf(string id) => Framework.TryIndexOf(id, out var number)
        ? number
        : throw (Map is null
            ? new CliException($"the framework has no argument '{id}'", NamedNode.Hint(id, Framework.Ids, "the ids are those in the file"))
            : NamedNode.Unknown(Map, id));
}
