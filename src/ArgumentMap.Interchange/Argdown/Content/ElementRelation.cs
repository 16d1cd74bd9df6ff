namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A relation of a document between two elements.</summary>
/// <param name="type">Its type.</param>
/// <param name="place">Where it starts, in UTF-16 units.</param>
internal sealed class ElementRelation(RelationType type, int place)
{
    private (Element? Element, int Place) _first;
    private (Element? Element, int Place) _second;

    /// <summary>The reference leaves an undercut that moves to an argument's step among the argument's relations too.</summary>
    private (Element? Element, int Place) _third;

    public RelationType Type { get; set; } = type;

    public Element From { get; set; } = null!;

    public Element To { get; set; } = null!;

    /// <summary>Where it is written first.</summary>
    public int Place { get; set; } = place;

    /// <summary>Keeps where it stands among an element's relations.</summary>
    public void Remember(Element element, int place)
    {
        if (_first.Element is null) _first = (element, place);
        else if (_second.Element is null) _second = (element, place);
        else _third = (element, place);
    }

    public int? Forget(Element element)
    {
        var place = PlaceIn(element);
        if (_first.Element == element) (_first, _second, _third) = (_second, _third, default);
        else if (_second.Element == element) (_second, _third) = (_third, default);
        else if (_third.Element == element) _third = default;
        return place;
    }

    private int? PlaceIn(Element element) => _first.Element == element ? _first.Place
        : _second.Element == element ? _second.Place
        : _third.Element == element ? _third.Place : null;
}
