namespace ArgumentMap;

/// <summary>What became of an anchor whose passage is no longer where the anchor says.</summary>
/// <param name="Node">The id of the node whose anchor it is.</param>
/// <param name="Index">Which of the node's anchors it is, counted from 0.</param>
/// <param name="Old">The anchor as the map has it.</param>
/// <param name="New">
/// The anchor at the place where the passage was found again, with this text's digest and paragraph; null for an orphan.
/// </param>
/// <param name="Reason">
/// Why the anchor no longer fits: <c>moved by 15</c>, <c>only line ends differ</c>, <c>normalisation differs (NFC)</c>, several of these;
/// or why it is an orphan.
/// </param>
public sealed record AnchorRepair(string Node, int Index, TextAnchor Old, TextAnchor? New, string Reason)
{
    /// <summary>Whether the passage was not found again.</summary>
    public bool IsOrphan => New is null;

    /// <summary>The repair in one line, for people to read.</summary>
    public override string ToString() => New is null ? $"node '{Node}', {Old}: {Reason}" : $"node '{Node}', {Old}: {Reason}, now {New}";
}
