using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>The lines of a text that are not blank, one by one as words, with where each word stands.</summary>
internal sealed class WordLines(FrameworkText text)
{
    private readonly ReadOnlyMemory<byte> _bytes = text.Bytes;
    private readonly List<FactTerm> _words = [];
    private int _at;

    /// <summary>The words of the line; valid until the next.</summary>
    public ReadOnlySpan<FactTerm> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Goes on to the next line that has words.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        _words.Clear();
        var span = _bytes.Span;
        while (_words.Count == 0 && _at < span.Length)
        {
            var length = span[_at..].IndexOf((byte)'\n');
            var end = length < 0 ? span.Length : _at + length;
            Split(span[..end]);
            _at = Math.Min(end + 1, span.Length);
        }
        return _words.Count > 0;
    }

    private void Split(ReadOnlySpan<byte> line)
    {
        while (_at < line.Length)
        {
            var start = _at;
            while (_at < line.Length && FrameworkText.BlankAt(line, _at) == 0) _at++;
            if (_at > start) _words.Add(new FactTerm(_bytes[start.._at], start));
            while (_at < line.Length && FrameworkText.BlankAt(line, _at) is > 0 and var length) _at += length;
        }
    }
}
