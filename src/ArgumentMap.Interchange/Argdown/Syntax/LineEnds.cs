using System.Buffers;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>Where lines end, for places that only rise.</summary>
internal sealed class LineEnds(string text)
{
    private static readonly SearchValues<char> All = SearchValues.Create("\n\r\u2028\u2029");

    private static readonly SearchValues<char> Separators = SearchValues.Create("\u2028\u2029");

    private int _from = -1;
    private int _end = -1;
    private int _separatorFrom = -1;
    private int _separator = -1;

    /// <summary>The first line end at or behind a place, or the length of the text.</summary>
    public int After(int place) => Next(All, place, ref _from, ref _end);

    /// <summary>The first of the two separators that no pattern of several lines stands for, or the length of the text.</summary>
    public int SeparatorAfter(int place) => Next(Separators, place, ref _separatorFrom, ref _separator);

    private int Next(SearchValues<char> sought, int place, ref int from, ref int found)
    {
        if (place >= text.Length) return text.Length;
        if (from >= 0 && place >= from && place <= found) return found;
        var length = text.AsSpan(place).IndexOfAny(sought);
        from = place;
        return found = length < 0 ? text.Length : place + length;
    }
}
