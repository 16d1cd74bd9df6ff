using System.Text;
using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Reads facts such as <c>att(a, b).</c> one by one, as apx and bag write them: the dot is optional, white space and line ends are free
/// between the parts, and a comment goes from <c>%</c>, <c>#</c> or <c>//</c> to the end of the line. A name ends at a comma, a parenthesis or
/// white space; in double quotes it can hold those too, with <c>\"</c>, <c>\\</c> and <c>\n</c> for a quote, a backslash and a line feed.
/// </summary>
internal sealed class FactScanner(FrameworkText text, string expectedFacts)
{
    private readonly string _text = text.Text;
    private readonly List<FactTerm> _terms = [];
    private int _at;

    /// <summary>The word before the parenthesis.</summary>
    public FactTerm Predicate { get; private set; }

    /// <summary>What stands in the parentheses; valid until the next fact.</summary>
    public IReadOnlyList<FactTerm> Terms => _terms;

    /// <summary>Goes on to the next fact.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        SkipBlank();
        if (_at == _text.Length) return false;
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
        Predicate = new FactTerm(_text[start.._at], start);
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
        if (_terms.Count != count) throw text.Fault(Predicate.Offset, example, $"{Predicate.Value} with {Counted.Of(_terms.Count, "term")}");
    }

    private FactTerm Term()
    {
        SkipBlank();
        if (_at < _text.Length && _text[_at] == '"') return Quoted();
        var start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '(' or ')') && !char.IsWhiteSpace(_text[_at])) _at++;
        if (_at == start) throw text.Fault(start, "a name or a number", text.Found(start));
        var term = new FactTerm(_text[start.._at], start);
        SkipBlank();
        if (_at == _text.Length || _text[_at] is not (',' or ')')) throw text.Fault(_at, "',' or ')'", text.Found(_at));
        return term;
    }

    private FactTerm Quoted()
    {
        var start = _at++;
        var name = new StringBuilder();
        for (; _at < _text.Length && _text[_at] is not ('"' or '\n' or '\r'); _at++)
        {
            if (_text[_at] != '\\' || _at + 1 == _text.Length || _text[_at + 1] is not ('"' or '\\' or 'n')) name.Append(_text[_at]);
            else name.Append(_text[++_at] == 'n' ? '\n' : _text[_at]);
        }
        if (_at == _text.Length || _text[_at] != '"') throw text.Fault(_at, "a closing quote", text.Found(_at));
        _at++;
        if (name.Length == 0) throw text.Fault(start, "a name", "an empty one");
        SkipBlank();
        return new FactTerm(name.ToString(), start, IsQuoted: true);
    }

    private void Take(char wanted)
    {
        if (!TryTake(wanted)) throw text.Fault(_at, $"'{wanted}'", text.Found(_at));
    }

    private bool TryTake(char wanted)
    {
        if (_at == _text.Length || _text[_at] != wanted) return false;
        _at++;
        return true;
    }

    private void SkipBlank()
    {
        while (_at < _text.Length)
            if (char.IsWhiteSpace(_text[_at])) _at++;
            else if (StartsComment()) SkipLine();
            else return;
    }

    private bool StartsComment() => _text[_at] is '%' or '#' || (_text[_at] == '/' && _at + 1 < _text.Length && _text[_at + 1] == '/');

    private void SkipLine()
    {
        var length = _text.AsSpan(_at).IndexOf('\n');
        _at = length < 0 ? _text.Length : _at + length;
    }
}
