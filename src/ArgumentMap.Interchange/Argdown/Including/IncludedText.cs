namespace ArgumentMap.Interchange;

/// <summary>A document that another includes.</summary>
/// <param name="Name">
/// Its name, the same however it was asked for; messages give it, and what it includes itself is looked for from there.
/// </param>
/// <param name="Text">Its text.</param>
public sealed record IncludedText(string Name, string Text);
