namespace ArgumentMap.Linking;

/// <summary>A text that is like a given one.</summary>
/// <param name="Text">The place of the text.</param>
/// <param name="Score">How alike they are, above 0 and up to 1. What a number means differs between engines.</param>
public readonly record struct Likeness(int Text, double Score);
