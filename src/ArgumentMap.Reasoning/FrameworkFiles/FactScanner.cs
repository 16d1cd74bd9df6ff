using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Reads facts such as <c>att(a, b).</c> one by one, as apx and bag write them: the dot is optional, white space and line ends are free
/// between the parts, and a comment goes from <c>%</c>, <c>#</c> or <c>//</c> to the end of the line. A name ends at a comma, a parenthesis
/// or white space; in double quotes it can hold those too, with <c>\"</c>, <c>\\</c> and <c>\n</c> for a quote, a backslash and a line
/// feed.
/// </summary>
internal sealed class FactScanner(FrameworkText text, string expectedFacts)
{
    private readonly ReadOnlyMemory<byte> _bytes = text.Bytes;
    private readonly List<FactTerm> _terms = [];
    private int _at;

    /// <summary>The word before the parenthesis.</summary>
    public FactTerm Predicate { get; private set; }

    /// <summary>What stands in the parentheses; valid until the next fact.</summary>
    public IReadOnlyList<FactTerm> Terms => _terms;

    private ReadOnlySpan<byte> Span => _bytes.Span;

    /// <summary>Goes on to the next fact.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        SkipBlank();
        if (_at == _bytes.Length) return false;
        var span = Span;
        var start = _at;
        while (_at < span.Length && (char.IsAsciiLetterOrDigit((char)span[_at]) || span[_at] == '_')) _at++;
        Predicate = new FactTerm(_bytes[start.._at], start);
        if (start == _at) throw text.Fault(start, expectedFacts, text.Found(start));
        SkipBlank();
        Take('(');
        _terms.Clear();
        do _terms.Add(Term());
        while (TryTake(','));
        Take(')');
        SkipBlank();
        TryTake('.');
        return true;
    }

    /// <summary>Goes on to the next fact where there is one, and finds no fault with what is none.</summary>
    public bool CanRead()
    {
        try
        {
            return Read();
        }
        catch (MapFormatException)
        {
            return false;
        }
    }

    /// <summary>A fault unless the fact has so many terms.</summary>
    public void Expect(int count, string example)
    {
        if (_terms.Count != count)
            throw text.Fault(Predicate.Offset, example, $"{Predicate.Value} with {Counted.Of(_terms.Count, "term")}");
    }

    private FactTerm Term()
    {
        SkipBlank();
        var span = Span;
        var start = _at;
        if (_at < span.Length && span[_at] == '"') return Quoted();
        while (_at < span.Length && span[_at] is not ((byte)',' or (byte)'(' or (byte)')') && FrameworkText.BlankAt(span, _at) == 0) _at++;
        if (_at == start) throw text.Fault(start, "a name or a number", text.Found(start));
        var term = new FactTerm(_bytes[start.._at], start);
        SkipBlank();
        if (_at == span.Length || span[_at] is not ((byte)',' or (byte)')')) throw text.Fault(_at, "',' or ')'", text.Found(_at));
        return term;
    }

    private FactTerm Quoted()
    {
        var span = Span;
        var start = _at++;
        var name = new List<byte>();
        for (; _at < span.Length && span[_at] is not ((byte)'"' or (byte)'\n' or (byte)'\r'); _at++)
        {
            if (span[_at] != '\\' || _at + 1 == span.Length || span[_at + 1] is not ((byte)'"' or (byte)'\\' or (byte)'n'))
                name.Add(span[_at]);
            else name.Add(span[++_at] == 'n' ? (byte)'\n' : span[_at]);
        }
        if (_at == span.Length || span[_at] != '"') throw text.Fault(_at, "a closing quote", text.Found(_at));
        _at++;
        if (name.Count == 0) throw text.Fault(start, "a name", "an empty one");
        SkipBlank();
        return new FactTerm(name.ToArray(), start, isQuoted: true);
    }

    private void Take(char wanted)
    {
        if (!TryTake(wanted)) throw text.Fault(_at, $"'{wanted}'", text.Found(_at));
    }

    private bool TryTake(char wanted)
    {
        if (_at == _bytes.Length || Span[_at] != wanted) return false;
        _at++;
        return true;
    }

    private void SkipBlank()
    {
        var span = Span;
        while (_at < span.Length)
            if (FrameworkText.BlankAt(span, _at) is > 0 and var length) _at += length;
            else if (StartsComment(span)) SkipLine(span);
            else return;
    }

    private bool StartsComment(ReadOnlySpan<byte> span) =>
        span[_at] is (byte)'%' or (byte)'#' || (span[_at] == '/' && _at + 1 < span.Length && span[_at + 1] == '/');

    private void SkipLine(ReadOnlySpan<byte> span)
    {
        var length = span[_at..].IndexOf((byte)'\n');
        _at = length < 0 ? span.Length : _at + length;
    }
}
