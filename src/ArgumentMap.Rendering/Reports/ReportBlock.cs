namespace ArgumentMap.Rendering;

/// <summary>One block of a report, in plain text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text.</param>
internal sealed record ReportBlock(ReportBlockKind Kind, string Text)
{
    /// <summary>What stands before the text, for the eye to find it; null for nothing.</summary>
    public string? Lead { get; init; }

    /// <summary>What stands after the text in smaller type: who says it, and where; null for nothing.</summary>
    public string? Aside { get; init; }

    /// <summary>An address after the text; null for none.</summary>
    public Uri? Link { get; init; }
}
