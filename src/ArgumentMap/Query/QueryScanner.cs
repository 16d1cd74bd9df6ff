using System.Text;

namespace ArgumentMap.Query;

/// <summary>Reads a query's words, signs, texts and regular expressions from left to right, white space between them skipped.</summary>
internal sealed class QueryScanner
{
    private const int MostLettersShown = 30;

    private readonly string _query;

    public QueryScanner(string query)
    {
        _query = query;
        SkipWhiteSpace();
    }

    /// <summary>Where the next word or sign starts, in UTF-16 code units.</summary>
    public int Offset { get; private set; }

    public bool IsAtEnd => Offset == _query.Length;

    /// <summary>Takes a sign where it comes next.</summary>
    public bool TrySign(string sign)
    {
        if (string.CompareOrdinal(_query, Offset, sign, 0, sign.Length) != 0) return false;
        Skip(sign.Length);
        return true;
    }

    /// <summary>The word that comes next, not taken; empty where none does.</summary>
    public string PeekWord() => _query.Substring(Offset, WordLength(_query.Length));

    /// <summary>Takes a word where it comes next, whatever its case.</summary>
    public bool TryWord(string word)
    {
        if (!string.Equals(PeekWord(), word, StringComparison.OrdinalIgnoreCase)) return false;
        Skip(word.Length);
        return true;
    }

    /// <summary>Goes on after some letters and the white space behind them.</summary>
    public void Skip(int letters)
    {
        Offset += letters;
        SkipWhiteSpace();
    }

    /// <summary>
    /// Takes a text in double or single quotes, where one comes next. In it <c>\n</c>, <c>\r</c> and <c>\t</c> are what they are in C#; a
    /// backslash before anything else stands for that alone.
    /// </summary>
    public string? QuotedText()
    {
        if (IsAtEnd || _query[Offset] is not ('"' or '\'')) return null;
        var (quote, text, at) = (_query[Offset], new StringBuilder(), Offset + 1);
        for (; at < _query.Length && _query[at] != quote; at++)
        {
            var isEscape = _query[at] == '\\' && at + 1 < _query.Length;
            if (isEscape) at++;
            text.Append(isEscape ? Escaped(_query[at]) : _query[at]);
        }
        if (at == _query.Length) throw Fault("this text has no closing quote");
        Skip(at + 1 - Offset);
        return text.ToString();
    }

    /// <summary>
    /// Takes a regular expression between slashes, with an <c>i</c> after it where case does not matter, where one comes next.
    /// </summary>
    public TextPattern? Regex()
    {
        if (IsAtEnd || _query[Offset] != '/') return null;
        var end = Offset + 1;
        // What follows a backslash belongs to it, a slash too.
        while (end < _query.Length && _query[end] != '/') end += _query[end] == '\\' ? 2 : 1;
        if (end >= _query.Length) throw Fault("this regular expression has no closing '/'");
        var ignoresCase = end + 1 < _query.Length && _query[end + 1] == 'i';
        try
        {
            var pattern = TextPattern.Matching(_query.Substring(Offset + 1, end - Offset - 1), ignoresCase);
            Skip(end + (ignoresCase ? 2 : 1) - Offset);
            return pattern;
        }
        catch (ArgumentException fault)
        {
            throw Fault($"this is no regular expression: {fault.Message}");
        }
    }

    /// <summary>What stands here, for a message: a word, a sign, the end.</summary>
    public string Found()
    {
        if (IsAtEnd) return "the end";
        var length = WordLength(MostLettersShown);
        if (length == 0) length = char.IsHighSurrogate(_query[Offset]) ? 2 : 1;
        return $"'{_query.Substring(Offset, length)}'";
    }

    /// <summary>What is wrong, here or at another place.</summary>
    public QuerySyntaxException Fault(string problem, int? offset = null) => new(_query, offset ?? Offset, problem);

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ':' or '+';

    private static char Escaped(char letter) => letter switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };

    private int WordLength(int most)
    {
        var end = Offset;
        while (end < _query.Length && end - Offset < most && (IsWordPart(_query[end]) || (_query[end] == '/' && end > Offset))) end++;
        return end - Offset;
    }

    private void SkipWhiteSpace()
    {
        while (!IsAtEnd && char.IsWhiteSpace(_query[Offset])) Offset++;
    }
}
