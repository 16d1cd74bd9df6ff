using System.Buffers;
using System.Xml;

namespace ArgumentMap.Rendering;

/// <summary>Writes the elements of an SVG, one a line, with any text safe in them.</summary>
internal sealed class SvgElements : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly SearchValues<char> Unsafe =
        SearchValues.Create(
            [.. Enumerable.Range(0, 32).Where(code => code is not ('\t' or '\n'))
                .Select(code => (char)code), '\u007f', '\ufffe', '\uffff']);

    private readonly XmlWriter _xml;

    public SvgElements(TextWriter writer) => _xml = XmlWriter.Create(writer, new XmlWriterSettings
    {
        OmitXmlDeclaration = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        ConformanceLevel = ConformanceLevel.Fragment,
        CloseOutput = false,
    });

    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
            if (value is not null)
                _xml.WriteAttributeString(attribute, Safe(value));
    }

    public void Close()
    {
        _xml.WriteEndElement();
        _xml.WriteWhitespace("\n");
    }

    /// <summary>Ends the line after an element's own start tag.</summary>
    public void Line() => _xml.WriteWhitespace("\n");

    /// <summary>An element that has nothing or a text in it.</summary>
    public void Leaf(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        if (text is not null) _xml.WriteString(Safe(text));
        _xml.WriteEndElement();
    }

    public void Dispose() => _xml.Dispose();

    /// <summary>
    /// XML has no control characters, whose Unicode pictures stand for them, and lacks two code points that are no characters, for which
    /// U+FFFD stands. A carriage return would be read as a line feed.
    /// </summary>
    private static string Safe(string text) =>
        text.AsSpan().IndexOfAny(Unsafe) < 0 ? text : string.Concat(text.ReplaceLineEndings("\n").Select(letter => letter switch
    {
        '\t' or '\n' => letter,
        '\v' => '\n',
        < ' ' => (char)(0x2400 + letter),
        '\u007f' => '\u2421',
        '\ufffe' or '\uffff' => '\ufffd',
        _ => letter,
    }));
}
