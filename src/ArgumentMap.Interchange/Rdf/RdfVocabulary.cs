namespace ArgumentMap.Interchange.Rdf;

/// <summary>A vocabulary.</summary>
/// <param name="Prefix">What its names begin with in a file.</param>
/// <param name="Iri">What their IRIs begin with.</param>
internal sealed record RdfVocabulary(string Prefix, string Iri)
{
    public static readonly RdfVocabulary Rdf = new("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    public static readonly RdfVocabulary Rdfs = new("rdfs", "http://www.w3.org/2000/01/rdf-schema#");

    public static readonly RdfVocabulary Terms = new("dcterms", "http://purl.org/dc/terms/");

    public static readonly RdfVocabulary Foaf = new("foaf", "http://xmlns.com/foaf/0.1/");

    /// <summary>
    /// The ontology of AIF (I. Rahwan, F. Zablith and C. Reed: Laying the foundations for a World Wide Argument Web, 2007).
    /// </summary>
    public static readonly RdfVocabulary Aif = new("aif", "http://www.arg.dundee.ac.uk/aif#");

    /// <summary>The name that says what kind of thing something is.</summary>
    public static readonly RdfName Type = new(Rdf, "type");

    public static readonly IReadOnlyList<RdfVocabulary> All = [Aif, Terms, Foaf, Rdfs];

    public RdfName this[string local] => new(this, local);
}
