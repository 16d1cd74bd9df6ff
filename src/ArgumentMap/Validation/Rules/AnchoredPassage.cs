namespace ArgumentMap.Validation.Rules;

/// <summary>One passage that a statement rests on.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Index">Its position among the map's statements.</param>
/// <param name="Anchor">The anchor, which points to a passage.</param>
internal sealed record AnchoredPassage(Statement Statement, int Index, TextAnchor Anchor)
{
    public int Start { get; } = Anchor.Range!.Value.Start;

    public int End { get; } = Anchor.Range!.Value.End;

    /// <summary>A number for the statement's kind, less than <see cref="Kinds"/>.</summary>
    public int Kind => Statement switch { Evidence => 1, Recommendation => 2, _ => 0 };

    public const int Kinds = 3;
}
