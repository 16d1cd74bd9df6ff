namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>
/// Finds the next place of a string in a text for places that only rise, so that the text is searched once however often is asked.
/// </summary>
internal sealed class Landmark(string text, string sought)
{
    private int _from = -1;
    private int _found = -1;

    /// <summary>Where the string stands first at or behind a place; the length of the text where it does not.</summary>
    public int After(int place)
    {
        if (place >= text.Length) return text.Length;
        if (_from >= 0 && place >= _from && place <= _found) return _found;
        var found = text.IndexOf(sought, place, StringComparison.Ordinal);
        _from = place;
        return _found = found < 0 ? text.Length : found;
    }
}
