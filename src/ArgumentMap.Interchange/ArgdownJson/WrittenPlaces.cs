using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>
/// Where the relations of a document stand, which its JSON does not tell: what is written behind a relation's sign lies within what stands
/// above it. O(places log places).
/// </summary>
internal sealed class WrittenPlaces
{
    private readonly List<((int Line, int Column) Start, (int Line, int Column) End, Element Element)> _places = [];
    private readonly Dictionary<(Element Outer, Element Inner), (int Line, int Column)> _first = [];
    private bool _isSorted;

    /// <summary>Where an object says that it starts; behind everything else where it does not.</summary>
    public static (int Line, int Column) StartOf(JsonObject said) =>
        (said.Member("startLine").Whole() ?? int.MaxValue, said.Member("startColumn").Whole() ?? 0);

    public void Add(JsonObject said, Element element) => _places.Add((StartOf(said),
        (said.Member("endLine").Whole() ?? int.MaxValue, said.Member("endColumn").Whole() ?? 0), element));

    /// <summary>Where a relation between two elements is written first; null where that cannot be told.</summary>
    public (int Line, int Column)? Of(ElementRelation relation)
    {
        if (!_isSorted) Sort();
        var hasOne = _first.TryGetValue((relation.From, relation.To), out var one);
        var hasOther = _first.TryGetValue((relation.To, relation.From), out var other);
        return hasOne && hasOther ? (one.CompareTo(other) < 0 ? one : other) : hasOne ? one : hasOther ? other : null;
    }

    private void Sort()
    {
        _isSorted = true;
        var open = new Stack<((int Line, int Column) End, Element Element)>();
        foreach (var (start, end, element) in _places.OrderBy(place => place.Start).ThenByDescending(place => place.End))
        {
            while (open.TryPeek(out var above) && above.End.CompareTo(start) < 0) open.Pop();
            if (open.TryPeek(out var outer))
                foreach (var upper in ReadAs(outer.Element))
                    foreach (var lower in ReadAs(element)) _first.TryAdd((upper, lower), start);
            open.Push((end, element));
        }
    }

    /// <summary>What a relation of a reconstructed argument is read as one of.</summary>
    private static IEnumerable<Element> ReadAs(Element element) => element is Argument { IsReconstructed: true } argument
        ? [argument, argument.Statements[^1].Element!, argument.Statements[^1].Inference!]
        : [element];
}
