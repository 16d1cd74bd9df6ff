namespace ArgumentMap.Reasoning;

/// <summary>A name or number in a file, where it stands, and whether quotes make it a name whatever it looks like.</summary>
internal readonly record struct FactTerm(string Value, int Offset, bool IsQuoted = false);
