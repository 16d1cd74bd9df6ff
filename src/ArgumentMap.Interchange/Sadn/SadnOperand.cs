namespace ArgumentMap.Interchange.Sadn;

/// <summary>Something that a line names.</summary>
/// <param name="Label">What stands before its colon; null where there is none.</param>
/// <param name="Value">A name, or a text without its quotes.</param>
/// <param name="IsText">Whether it stood in quotes.</param>
internal sealed record SadnOperand(string? Label, string Value, bool IsText);
