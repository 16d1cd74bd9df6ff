namespace ArgumentMap;

/// <summary>
/// What a node of any sort is made of, gathered by a reader so that the node is made once and whole. Null is what nobody said.
/// </summary>
internal struct NodeContent
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public string? SaidBy { get; set; }

    public ValueList<string>? AlsoSaidBy { get; set; }

    public ValueList<string>? Tags { get; set; }

    public ValueList<TextAnchor>? Anchors { get; set; }

    public ExtensionData? Extensions { get; set; }
}
