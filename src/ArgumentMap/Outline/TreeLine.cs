namespace ArgumentMap.Outline;

/// <summary>One entry of a <see cref="MapTree"/>.</summary>
/// <param name="Depth">How deep it stands, from 0.</param>
/// <param name="Mark">What stands before the text: <c>+</c> for, <c>-</c> against, and so on.</param>
/// <param name="Text">The text.</param>
/// <param name="Node">The node that it shows.</param>
public sealed record TreeLine(int Depth, string Mark, string Text, ArgumentNode Node);
