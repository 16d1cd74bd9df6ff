namespace ArgumentMap.Outline;

/// <summary>One entry of a <see cref="MapTree"/>.</summary>
/// <param name="Depth">How deep it is indented, from 0.</param>
/// <param name="Mark">What stands before the text: <c>+</c> for, <c>-</c> against, and so on.</param>
/// <param name="Text">The text.</param>
/// <param name="Node">The node that it shows.</param>
public sealed record TreeLine(int Depth, string Mark, string Text, ArgumentNode Node)
{
    /// <summary>What it stands under; null at a root.</summary>
    public ArgumentNode? Parent { get; init; }

    /// <summary>
    /// The step from the node to the one it stands under, where the step has no entry of its own; null where it has, or where the node is a
    /// premise of it.
    /// </summary>
    public Relation? Step { get; init; }

    /// <summary>Whether the node is written out elsewhere, and only named here.</summary>
    public bool IsRepeat { get; init; }

    /// <summary>How many steps to the node are not shown, since they lie deeper than was asked for.</summary>
    public int Cut { get; init; }
}
