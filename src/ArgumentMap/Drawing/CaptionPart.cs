namespace ArgumentMap.Drawing;

/// <summary>One paragraph of what stands in a node's box.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsAside">Whether they are about the node, not its own: its id, its mark, its speakers.</param>
/// <param name="IsHeading">Whether they are a title above a text.</param>
internal readonly record struct CaptionPart(string Text, bool IsAside = false, bool IsHeading = false);
