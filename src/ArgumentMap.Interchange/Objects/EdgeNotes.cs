namespace ArgumentMap.Interchange.Objects;

/// <summary>The names in what a relation keeps of its edges.</summary>
internal static class EdgeNotes
{
    /// <summary>Its edges.</summary>
    public const string Edges = "edges";

    /// <summary>Of an edge: the node that it starts from, where that is not the relation.</summary>
    public const string From = "from";

    /// <summary>Of an edge: the node that it ends at, where that is not the relation.</summary>
    public const string To = "to";

    /// <summary>That the relation was an edge between nodes that are no relations.</summary>
    public const string Direct = "direct";
}
