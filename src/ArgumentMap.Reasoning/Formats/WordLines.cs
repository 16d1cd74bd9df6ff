namespace ArgumentMap.Reasoning;

/// <summary>The lines of a text that are not blank, one by one as words, with where each word stands.</summary>
internal sealed class WordLines(FrameworkText text)
{
    private readonly string _text = text.Text;
    private readonly List<FactTerm> _words = [];
    private int _at;

    /// <summary>The words of the line; valid until the next.</summary>
    public IReadOnlyList<FactTerm> Words => _words;

    /// <summary>Goes on to the next line that has words.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        _words.Clear();
        while (_words.Count == 0 && _at < _text.Length)
        {
            var length = _text.AsSpan(_at).IndexOf('\n');
            var end = length < 0 ? _text.Length : _at + length;
            Split(end);
            _at = Math.Min(end + 1, _text.Length);
        }
        return _words.Count > 0;
    }

    private void Split(int end)
    {
        while (_at < end)
        {
            var start = _at;
            while (_at < end && !char.IsWhiteSpace(_text[_at])) _at++;
            if (_at > start) _words.Add(new FactTerm(_text[start.._at], start));
            while (_at < end && char.IsWhiteSpace(_text[_at])) _at++;
        }
    }
}
