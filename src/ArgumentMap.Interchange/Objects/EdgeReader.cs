using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>
/// Reads the edges of a document: each is a premise or a conclusion of a relation, or, where neither end is one, a relation itself.
/// What it says besides is noted at that relation.
/// </summary>
internal sealed class EdgeReader(ArgumentGraph map, EdgeWords words, JsonFile file, Dictionary<string, JsonObject> notes, FreshIds ids)
{
    public void Read(int at, JsonObject item, string place, string from, string to)
    {
        var note = new JsonObject { [Sequence.At] = at };
        var (source, target) = (map[from] as Relation, map[to] as Relation);
        if (source is null && target is null)
        {
            ReadDirect(item, place, from, to, note);
            return;
        }
        var isPremise = target is not null && (source is null || IsPremise(source, target));
        var relation = isPremise ? to : from;
        var isNew = isPremise ? map.AddPremise(to, from) : map.AddConclusion(from, to);
        if (!isNew) file.Warn(place, "an edge comes twice");
        note.Add(isPremise ? EdgeNotes.From : EdgeNotes.To, isPremise ? from : to);
        Note(relation, item, note, from, to);
    }

    /// <summary>
    /// What an edge between relations is: an illocution puts forward what it points to; what points to an illocution or a preference is
    /// its premise; all else bears on what it points to.
    /// </summary>
    private static bool IsPremise(Relation source, Relation target) =>
        source.Kind != RelationKind.Illocution && target.Kind is RelationKind.Illocution or RelationKind.Preference;

    private void ReadDirect(JsonObject item, string place, string from, string to, JsonObject note)
    {
        var kind = (map[from], map[to]) switch
        {
            (Locution, Locution) => RelationKind.Transition,
            (Locution, _) => RelationKind.Illocution,
            _ => RelationKind.Support,
        };
        file.Warn(place,
            $"an edge between nodes of which neither is a relation; it is read as one, a relation of the kind {KindWord(kind)}");
        var edge = item.Member(words.Id).Text();
        var relation = new Relation(ids.Of(edge is null ? null : $"edge-{edge}", $"edge-{from}-{to}"), kind);
        map.AddRelation(relation, [to], [from]);
        notes.Add(relation.Id, new JsonObject { [EdgeNotes.Direct] = true });
        note.Add(EdgeNotes.From, from);
        Note(relation.Id, item, note, from, to);
    }

    private static string KindWord(RelationKind kind) => new Relation("r", kind).KindWord;

    private void Note(string relation, JsonObject item, JsonObject note, string from, string to)
    {
        foreach (var (member, value) in Remainder.Of(item, words.Said(from, to), words.Order)
            .ToList()) note.Add(member, value?.DeepClone());
        var ofRelation = notes[relation];
        if (ofRelation.Member(EdgeNotes.Edges) is not JsonArray edges) ofRelation.Add(EdgeNotes.Edges, edges = []);
        edges.Add((JsonNode)note);
    }
}
