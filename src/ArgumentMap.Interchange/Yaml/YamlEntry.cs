namespace ArgumentMap.Interchange.Yaml;

/// <summary>A name and its value.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value)
{
    /// <summary>The name.</summary>
    public string Name => Key.Value;
}
