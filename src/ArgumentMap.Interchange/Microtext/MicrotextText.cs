using System.Text;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Microtext;

/// <summary>The running text of a file: its segments in their order, with a blank between, and where in it each stands.</summary>
internal sealed class MicrotextText
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, TextRange> _ranges = new(StringComparer.Ordinal);
    private SourceText? _source;
    private int _length;

    public void Add(string id, XmlPart edu)
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
            _length++;
        }
        var length = edu.Text.EnumerateRunes().Count();
        if (length > 0) _ranges.Add(id, new TextRange(_length, _length + length));
        _text.Append(edu.Text);
        _length += length;
    }

    /// <summary>The text as a source; null where there is none.</summary>
    public SourceDocument? Source => _length == 0 ? null : Whole.Describe(new SourceDocument(MicrotextWords.Text));

    private SourceText Whole => _source ??= SourceText.FromString(_text.ToString());

    /// <summary>Where a segment stands; null for one that says nothing.</summary>
    public TextAnchor? Anchor(string id) => _ranges.TryGetValue(id, out var range) ? Whole.Anchor(MicrotextWords.Text, range) : null;
}
