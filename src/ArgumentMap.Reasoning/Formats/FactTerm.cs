namespace ArgumentMap.Reasoning;

/// <summary>A name or number in a file, and where it stands.</summary>
internal readonly record struct FactTerm(string Value, int Offset);
