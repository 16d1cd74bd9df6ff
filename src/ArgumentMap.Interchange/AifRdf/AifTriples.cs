using System.Text.RegularExpressions;
using ArgumentMap.Interchange.Aif;
using ArgumentMap.Interchange.Rdf;
using ArgumentMap.Interchange.Schemes;
using ArgumentMap.Schemes;

namespace ArgumentMap.Interchange.AifRdf;

/// <summary>
/// What a map says in the vocabulary of AIF's ontology, with Dublin Core for who said it and what the map is called. O(map).
/// </summary>
internal sealed partial class AifTriples
{
    private static readonly RdfVocabulary Aif = RdfVocabulary.Aif;

    private readonly List<RdfTriple> _triples = [];
    private readonly ArgumentGraph _map;
    private readonly string _iri;
    private readonly string? _language;

    private AifTriples(ArgumentGraph map)
    {
        _map = map;
        _iri = $"urn:argument-map:{Uri.EscapeDataString(map.Id)}";
        _language = map.Language is { } language && Tag().IsMatch(language) ? language : null;
    }

    /// <summary>The triples, those of one subject one after the other.</summary>
    public static IReadOnlyList<RdfTriple> Of(ArgumentGraph map)
    {
        var triples = new AifTriples(map);
        triples.AddMap();
        foreach (var participant in map.Participants) triples.Add(participant);
        foreach (var node in map.Nodes.Where(IsSayable)) triples.Add(node);
        return triples._triples;
    }

    /// <summary>What the premises and the conclusions of a relation are to it.</summary>
    private static (string Premise, string Conclusion) EndsOf(RelationKind kind) => kind switch
    {
        RelationKind.Attack => ("ConflictingElement", "ConflictedElement"),
        RelationKind.Preference => ("PreferredElement", "DispreferredElement"),
        RelationKind.Transition => ("StartLocution", "EndLocution"),
        _ => ("Premise", "Conclusion"),
    };

    private static bool IsSayable(ArgumentNode node) => AifWords.TypeOf(node) is not null;

    private void AddMap()
    {
        Say(_iri, RdfVocabulary.Terms["title"], _map.Title);
        Say(_iri, RdfVocabulary.Terms["description"], _map.Description);
        Say(_iri, RdfVocabulary.Terms["language"], _map.Language);
        foreach (var analyst in _map.Analysts) Say(_iri, RdfVocabulary.Terms["creator"], analyst);
        Say(_iri, RdfVocabulary.Terms["created"], _map.Created?.ToString());
        Say(_iri, RdfVocabulary.Terms["modified"], _map.Modified?.ToString());
        Say(_iri, RdfVocabulary.Terms["license"], _map.Licence);
        foreach (var tag in _map.Tags) Say(_iri, RdfVocabulary.Terms["subject"], tag);
    }

    private void Add(Participant participant)
    {
        var iri = IriOf("participant", participant.Id);
        Link(iri, RdfVocabulary.Type, RdfVocabulary.Foaf["Agent"].Iri);
        Say(iri, RdfVocabulary.Foaf["name"], participant.Name);
    }

    private void Add(ArgumentNode node)
    {
        var iri = IriOf("node", node.Id);
        Link(iri, RdfVocabulary.Type, Aif[$"{AifWords.TypeOf(node)}-node"].Iri);
        Link(iri, RdfVocabulary.Terms["isPartOf"], _iri);
        Say(iri, RdfVocabulary.Rdfs["label"], node.Title, _language);
        if (node is not Relation) Say(iri, Aif["claimText"], node.Text, _language);
        else if (node.Text.Length > 0) Say(iri, RdfVocabulary.Rdfs["comment"], node.Text, _language);
        foreach (var speaker in Speakers(node)) Link(iri, RdfVocabulary.Terms["creator"], IriOf("participant", speaker));
        foreach (var tag in node.Tags) Say(iri, RdfVocabulary.Terms["subject"], tag);
        if (node is Relation relation) AddStep(iri, relation);
    }

    private void AddStep(string iri, Relation relation)
    {
        if (relation.Scheme is { Length: > 0 } scheme) Link(iri, Aif["fulfils"], IriOfScheme(scheme, relation.Kind));
        var (premise, conclusion) = EndsOf(relation.Kind);
        foreach (var node in _map.PremisesOf(relation.Id).Where(IsSayable)) Link(iri, Aif[premise], IriOf("node", node.Id));
        foreach (var node in _map.ConclusionsOf(relation.Id).Where(IsSayable)) Link(iri, Aif[conclusion], IriOf("node", node.Id));
    }

    /// <summary>AIF's own name of a scheme of inference that Walton has, as <c>ExpertOpinion_Inference</c>; else one of this map.</summary>
    private string IriOfScheme(string scheme, RelationKind kind) =>
        kind == RelationKind.Support && SchemeCatalogue.Walton.TryGet(scheme, out _)
            ? Aif[SchemeNames.NameOf(scheme).Replace(" ", "", StringComparison.Ordinal) + "_Inference"].Iri
            : IriOf("scheme", scheme);

    private static IEnumerable<string> Speakers(ArgumentNode node) =>
        node.SaidBy is null ? node.AlsoSaidBy : node.AlsoSaidBy.Prepend(node.SaidBy);

    private string IriOf(string kind, string id) => $"{_iri}/{kind}/{Uri.EscapeDataString(id)}";

    private void Link(string subject, RdfName predicate, string iri) =>
        _triples.Add(new RdfTriple(subject, predicate, new RdfTerm(iri, IsIri: true)));

    private void Say(string subject, RdfName predicate, string? text, string? language = null)
    {
        if (text is not null) _triples.Add(new RdfTriple(subject, predicate, new RdfTerm(text, IsIri: false, language)));
    }

    /// <summary>A tag of a language as Turtle has it (LANGTAG).</summary>
    [GeneratedRegex("^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$")]
    private static partial Regex Tag();
}
