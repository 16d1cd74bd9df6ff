namespace ArgumentMap.Query;

/// <summary>
/// What of a node a <see cref="TextQuery"/> compares. A node may have several values of one field; one that fits is enough.
/// </summary>
public enum TextField
{
    /// <summary>The node's id.</summary>
    Id,

    /// <summary>The words of a statement or a locution, or a relation's own where it has any.</summary>
    Text,

    /// <summary>The node's title.</summary>
    Title,

    /// <summary>A tag of the node.</summary>
    Tag,

    /// <summary>The id or the title of a group that the node belongs to, be it as a part of another.</summary>
    Group,

    /// <summary>The proof standard of the issue of which the node is a position, by its word: <c>preponderance</c>, …</summary>
    Standard,

    /// <summary>The id or the title of a source in which the node is anchored.</summary>
    Source,

    /// <summary>An author of a source in which the node is anchored.</summary>
    Author,

    /// <summary>The id or the name of the participant who says it or takes the step.</summary>
    SaidBy,

    /// <summary>The addressee of a recommendation.</summary>
    Addressee,

    /// <summary>The author's hedge on a statement.</summary>
    Certainty,

    /// <summary>
    /// What the premises of a context relation are, by its word: <c>context</c>, <c>assumption</c>, <c>justification</c>.
    /// </summary>
    Role,

    /// <summary>The scheme of a relation.</summary>
    Scheme,

    /// <summary>The critical question that an attack raises.</summary>
    Question,

    /// <summary>Where a statement or a relation comes from, by its word: <c>explicit</c>, <c>implicit</c>, <c>analyst</c>.</summary>
    Basis,

    /// <summary>What sort of fact a piece of evidence is, by its word: <c>statistic</c>, <c>event</c>, …</summary>
    Type,
}
