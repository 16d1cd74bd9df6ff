namespace ArgumentMap.Interchange.Rdf;

/// <summary>What a triple says of its subject: another resource, or a text in some language.</summary>
/// <param name="Value">The absolute IRI, or the text.</param>
/// <param name="IsIri">Whether it is an IRI.</param>
/// <param name="Language">The language of a text; null where it has none.</param>
internal readonly record struct RdfTerm(string Value, bool IsIri, string? Language = null);
