namespace ArgumentMap.Drawing;

/// <summary>One line of a picture, from a premise or a junction to a junction or a conclusion.</summary>
/// <param name="From">The id of the node where it begins.</param>
/// <param name="To">The id of the node where it ends.</param>
/// <param name="Relation">The relation that it belongs to.</param>
/// <param name="Edge">The edge that it stands for; where one line stands for a whole relation, the edge to the conclusion.</param>
public sealed record MapArrow(string From, string To, Relation Relation, ArgumentEdge Edge)
{
    /// <summary>
    /// The other relation that the line stands for, which says the same from its conclusion to its premise; the line then has a head at
    /// both ends. Null where it stands for one.
    /// </summary>
    public Relation? Twin { get; init; }

    /// <summary>Whether it starts at what is drawn with words, and not at a point.</summary>
    internal bool StartsAtElement => From != Relation.Id || Relation.HasWords;
}
