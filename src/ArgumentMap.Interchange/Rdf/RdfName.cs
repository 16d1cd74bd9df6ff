namespace ArgumentMap.Interchange.Rdf;

/// <summary>A name of a vocabulary, of letters, digits and hyphens.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Local">The name in it.</param>
internal readonly record struct RdfName(RdfVocabulary Vocabulary, string Local)
{
    /// <summary>The name with its prefix.</summary>
    public string Short => $"{Vocabulary.Prefix}:{Local}";

    /// <summary>The whole IRI.</summary>
    public string Iri => Vocabulary.Iri + Local;
}
