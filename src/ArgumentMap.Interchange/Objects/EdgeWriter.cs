using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Objects;

/// <summary>Writes the premises and conclusions of relations as edges, with what a file said of them besides. O(map).</summary>
/// <param name="map">The map.</param>
/// <param name="words">What the format calls the members of an edge.</param>
/// <param name="notes">What was kept of each node.</param>
/// <param name="isSayable">Whether the format has a node for a node of the map.</param>
internal sealed class EdgeWriter(ArgumentGraph map, EdgeWords words, IReadOnlyDictionary<string, JsonObject?> notes,
    Func<ArgumentNode, bool> isSayable)
{
    private long _last;
    private bool _areNumbers;

    /// <summary>Whether a node of the map is one in the file too.</summary>
    public bool IsNode(ArgumentNode node) => isSayable(node) && !IsDirect(node);

    /// <param name="list">Where the edges go.</param>
    /// <param name="loose">The edges that the map cannot say.</param>
    public void Write(Sequence list, JsonNode? loose)
    {
        FindLast(loose);
        foreach (var relation in map.Relations.Where(isSayable))
        {
            var noted = notes[relation.Id].Member(EdgeNotes.Edges).Objects().ToList();
            if (IsDirect(relation))
            {
                Write(list, map.PremisesOf(relation.Id)[0].Id, map.ConclusionsOf(relation.Id)[0].Id, noted.Take(1));
                continue;
            }
            var byFrom = noted.ToLookup(note => note.Member(EdgeNotes.From).Text());
            var byTo = noted.ToLookup(note => note.Member(EdgeNotes.To).Text());
            foreach (var premise in map.PremisesOf(relation.Id).Where(IsNode)) Write(list, premise.Id, relation.Id, byFrom[premise.Id]);
            foreach (var conclusion in map.ConclusionsOf(relation.Id).Where(IsNode))
                Write(list, relation.Id, conclusion.Id, byTo[conclusion.Id]);
        }
    }

    private void Write(Sequence list, string from, string to, IEnumerable<JsonObject> noted)
    {
        var isNoted = false;
        foreach (var note in noted)
        {
            list.Add(Remainder.Together(words.Said(from, to), note, words.Order), note);
            isNoted = true;
        }
        if (!isNoted) list.Add(words.New(from, to, ++_last, _areNumbers), null);
    }

    /// <summary>New edges are numbered after those that the file had.</summary>
    private void FindLast(JsonNode? loose)
    {
        var noted = notes.Values.SelectMany(note => note.Member(EdgeNotes.Edges).Objects())
            .Select(note => note.Member(Remainder.More).Member(words.Id));
        foreach (var id in noted.Concat(loose.Objects().Select(note => note.Member(Sequence.Is).Member(words.Id))))
        {
            if (id.Text() is { } text && text.StartsWith(words.Prefix, StringComparison.Ordinal)
                && long.TryParse(text.AsSpan(words.Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < int.MaxValue)
                _last = Math.Max(_last, number);
            _areNumbers |= id?.GetValueKind() == JsonValueKind.Number;
        }
    }

    /// <summary>Whether a relation was an edge and can still be one.</summary>
    private bool IsDirect(ArgumentNode node) =>
        node is Relation { Text.Length: 0, Scheme: null } && notes[node.Id].Member(EdgeNotes.Direct) is not null
        && map.PremisesOf(node.Id) is [not Relation] && map.ConclusionsOf(node.Id) is [not Relation]
        && map.RelationsTo(node.Id).Count == 0 && map.RelationsFrom(node.Id).Count == 0;
}
