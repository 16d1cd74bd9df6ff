using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// The elements in another that is written again: those that stood there where they stood, new ones behind the last of their kind and of
/// those kinds that come before it.
/// </summary>
internal sealed class XmlSequence
{
    private readonly List<(int? At, int? Rank, Action<XmlPrinter> Write)> _items = [];

    /// <param name="rank">Which kind it is of, in the usual order.</param>
    /// <param name="note">What was kept of it, with its place; null or without one for what is new.</param>
    /// <param name="write">Writes it.</param>
    public void Add(int rank, JsonNode? note, Action<XmlPrinter> write) => _items.Add((note.Member(Sequence.At).Whole(), rank, write));

    /// <summary>Adds what the map cannot say.</summary>
    public void AddLoose(JsonNode? loose)
    {
        foreach (var note in loose.Objects())
            _items.Add((note.Member(Sequence.At).Whole() ?? int.MaxValue, null, xml => xml.WriteRaw(XmlNotes.RawOf(note))));
    }

    /// <summary>The elements in their order.</summary>
    public IReadOnlyCollection<Action<XmlPrinter>> InOrder()
    {
        var last = new SortedDictionary<int, int>();
        foreach (var (at, rank, _) in _items)
            if (at is { } known && rank is { } kind) last[kind] = Math.Max(last.GetValueOrDefault(kind, -1), known);
        return [.. _items.OrderBy(item => item.At ?? Behind(item.Rank!.Value)).ThenBy(item => item.At is null)
            .ThenBy(item => item.At is null ? item.Rank : 0)
            .Select(item => item.Write)];

        int Behind(int rank)
        {
            var behind = -1;
            foreach (var (known, at) in last)
                if (known <= rank) behind = Math.Max(behind, at);
            return behind;
        }
    }
}
