namespace ArgumentMap.Interchange.Yaml;

/// <summary>A list.</summary>
/// <param name="Items">Its values, in their order.</param>
/// <param name="IsFlow">Whether it stands in brackets.</param>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, bool IsFlow) : YamlNode;
