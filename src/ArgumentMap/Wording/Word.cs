namespace ArgumentMap.Wording;

/// <summary>A word of a text, in lower case.</summary>
/// <param name="Text">The word, in lower case, with plain apostrophes and hyphens.</param>
/// <param name="Range">Where it stands, in code points.</param>
internal readonly record struct Word(string Text, TextRange Range);
