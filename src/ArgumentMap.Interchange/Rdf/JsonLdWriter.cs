using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Rdf;

/// <summary>Writes triples as JSON-LD (JSON-LD 1.1, W3C 2020), an object for each subject. O(triples).</summary>
internal static class JsonLdWriter
{
    public static void Write(IEnumerable<RdfTriple> triples, TextWriter writer)
    {
        var context = new JsonObject();
        foreach (var vocabulary in RdfVocabulary.All) context.Add(vocabulary.Prefix, vocabulary.Iri);
        var graph = new JsonArray();
        foreach (var triple in triples)
        {
            if (graph.Count == 0 || (string?)graph[^1]!["@id"] != triple.Subject)
                graph.Add((JsonNode)new JsonObject { ["@id"] = triple.Subject });
            Add(graph[^1]!.AsObject(), triple);
        }
        JsonLines.Write(new JsonObject { ["@context"] = context, ["@graph"] = graph }, writer);
    }

    private static void Add(JsonObject subject, RdfTriple triple)
    {
        var isType = triple.Predicate == RdfVocabulary.Type;
        var name = isType ? "@type" : triple.Predicate.Short;
        var value = isType ? JsonValue.Create(Shortened(triple.Object.Value)) : ValueOf(triple.Object);
        if (!subject.TryGetPropertyValue(name, out var known)) subject.Add(name, value);
        else if (known is JsonArray values) values.Add(value);
        else subject[name] = new JsonArray(known!.DeepClone(), value);
    }

    private static JsonNode ValueOf(RdfTerm term) => term switch
    {
        { IsIri: true } => new JsonObject { ["@id"] = term.Value },
        { Language: { } language } => new JsonObject { ["@value"] = term.Value, ["@language"] = language },
        _ => JsonValue.Create(term.Value),
    };

    private static string Shortened(string iri) =>
        RdfVocabulary.All.FirstOrDefault(known => iri.StartsWith(known.Iri, StringComparison.Ordinal)) is { } vocabulary
            ? $"{vocabulary.Prefix}:{iri[vocabulary.Iri.Length..]}"
            : iri;
}
