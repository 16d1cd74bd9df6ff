namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>
/// Where data in braces end. They reach over lines to the first closing brace that white space and then neither a comma nor a brace follow,
/// or else to the last one that ends them; which is why a closing brace in the middle of a line does not.
/// </summary>
internal sealed class DataEnds(string text)
{
    private int _stopFrom = -1;
    private int _stop = -1;
    private int _searched = -1;
    private int _lastGood = -1;

    /// <summary>The place behind the data that start with a brace; -1 where they never end.</summary>
    public int Of(int brace)
    {
        var stop = StopAfter(brace + 1);
        if (_searched != stop || _lastGood < 0)
        {
            (_searched, _lastGood) = (stop, -1);
            for (var place = Math.Min(stop, text.Length - 1); place > brace; place--)
            {
                if (text[place] != '}' || IsInside(place)) continue;
                _lastGood = place;
                break;
            }
            // Nothing was found down to this brace, and so nothing will be for those behind it.
            if (_lastGood < 0) _lastGood = brace;
        }
        return _lastGood > brace ? _lastGood + 1 : -1;
    }

    private int StopAfter(int place)
    {
        if (_stopFrom >= 0 && place >= _stopFrom && place <= _stop) return _stop;
        _stopFrom = place;
        while (place < text.Length && !IsStop(place)) place++;
        return _stop = place;
    }

    private bool IsStop(int place)
    {
        var letter = text[place];
        if (letter is '\r' or '\u2028' or '\u2029') return true;
        return letter == '}' && place + 2 < text.Length && Letters.IsSpace(text[place + 1]) && text[place + 2] is not (',' or '}');
    }

    private bool IsInside(int place)
    {
        var next = place + 1;
        while (next < text.Length && Letters.IsSpace(text[next])) next++;
        return next < text.Length && text[next] is ',' or '}';
    }
}
