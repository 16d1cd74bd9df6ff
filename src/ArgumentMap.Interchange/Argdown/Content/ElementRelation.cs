namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A relation of a document between two elements.</summary>
/// <param name="type">Its type.</param>
/// <param name="place">Where it starts and ends, in UTF-16 units.</param>
internal sealed class ElementRelation(RelationType type, (int Start, int End) place)
{
    private readonly List<(Element Element, int Place)> _places = new(2);

    public RelationType Type { get; set; } = type;

    public Element From { get; set; } = null!;

    public Element To { get; set; } = null!;

    /// <summary>Where it is written: once, or as often as it is repeated.</summary>
    public List<(int Start, int End)> Occurrences { get; } = [place];

    /// <summary>The statement or argument that is written behind the relation's sign.</summary>
    public Member? Written { get; set; }

    public Element OtherThan(Element element) => From == element ? To : From;

    public void Remember(Element element, int place) => _places.Add((element, place));

    public int? Forget(Element element)
    {
        var index = _places.FindIndex(known => known.Element == element);
        if (index < 0) return null;
        var place = _places[index].Place;
        _places.RemoveAt(index);
        return place;
    }
}
