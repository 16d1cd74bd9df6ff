namespace ArgumentMap.Interchange.Yaml;

/// <summary>A value of a YAML file, and where it stands.</summary>
internal abstract record YamlNode
{
    /// <summary>The offset at which it starts, its anchor and tag included, in UTF-16 units of the file's text.</summary>
    public int Start { get; init; }

    /// <summary>The offset after its last character that means something.</summary>
    public int End { get; init; }

    /// <summary>The name by which aliases may repeat it; null for most.</summary>
    public string? Anchor { get; init; }

    /// <summary>The name that stands here in its place; null where it is written out.</summary>
    public string? Alias { get; init; }

    /// <summary>Whether it has or repeats a name anywhere, so that it means nothing without the rest of the file.</summary>
    public bool HasNames { get; init; }

    /// <summary>How many values it is, itself included, where aliases are written out.</summary>
    public long Size { get; init; } = 1;

    /// <summary>How many levels it has, itself included.</summary>
    public int Height { get; init; } = 1;
}
