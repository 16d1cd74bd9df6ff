namespace ArgumentMap.Interchange.Rdf;

/// <summary>One statement of RDF (RDF 1.1 Concepts, 3.1).</summary>
/// <param name="Subject">The absolute IRI of what it is about.</param>
/// <param name="Predicate">What it says, by a name of a vocabulary.</param>
/// <param name="Object">What it says of it.</param>
internal readonly record struct RdfTriple(string Subject, RdfName Predicate, RdfTerm Object);
