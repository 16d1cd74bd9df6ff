using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>Names with values, each name once.</summary>
/// <param name="Entries">Names and values, in their order.</param>
/// <param name="IsFlow">Whether it stands in braces.</param>
internal sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, bool IsFlow) : YamlNode
{
    private readonly Dictionary<string, YamlNode> _values =
        Entries.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);

    /// <summary>The value of a name.</summary>
    public bool TryGet(string name, [NotNullWhen(true)] out YamlNode? value) => _values.TryGetValue(name, out value);

    /// <summary>The value of a name; null where there is none.</summary>
    public YamlNode? Find(string name) => _values.GetValueOrDefault(name);
}
