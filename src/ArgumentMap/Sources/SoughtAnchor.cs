namespace ArgumentMap;

/// <summary>An anchor while it is looked for in a text that has changed.</summary>
internal sealed class SoughtAnchor(string node, int index, TextAnchor anchor, bool fits)
{
    public string Node { get; } = node;

    /// <summary>Which of the node's anchors it is.</summary>
    public int Index { get; } = index;

    public TextAnchor Anchor { get; } = anchor;

    /// <summary>Whether it needs no search: its passage is where it says.</summary>
    public bool Fits { get; } = fits;

    /// <summary>Where it says its passage is.</summary>
    public TextRange Range => Anchor.Range ?? default;

    /// <summary>What proves its passage; null where nothing does.</summary>
    public byte[]? Digest { get; } = anchor is { Range.Length: > 0, Sha256: { } sha256 } ? ArgumentMap.Digest.Bytes(sha256) : null;

    /// <summary>What became of it; null as long as it is not found.</summary>
    public AnchorRepair? Repair { get; set; }

    /// <summary>Why it may be there though it is not found; null where every place was tried.</summary>
    public string? WhyLost { get; set; }
}
