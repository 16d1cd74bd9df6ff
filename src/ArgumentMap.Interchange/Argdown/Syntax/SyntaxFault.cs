namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>Where a document is not Argdown.</summary>
/// <param name="Offset">The place in UTF-16 units, from 0.</param>
/// <param name="Expected">What Argdown asks for there.</param>
/// <param name="Found">What stands there.</param>
internal sealed record SyntaxFault(int Offset, string Expected, string Found);
