using System.Xml;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// Reads the XML of a file forwards: without a document type's declarations, without opening anything else, no deeper than the limits
/// allow, and with faults that are told by the file's places.
/// </summary>
internal sealed class XmlCursor : IDisposable
{
    private readonly MapInput _input;
    private readonly XmlPlaces _places;
    private readonly StringReader _text;
    private readonly bool _hasDocumentType;
    private readonly int _maxDepth;

    /// <param name="input">The file.</param>
    /// <param name="hasDocumentType">Whether it may have a document type. None is read: an entity that one declares is a fault.</param>
    /// <param name="maxDepth">How deep elements may nest; the limit of the options where it is null.</param>
    public XmlCursor(MapInput input, bool hasDocumentType, int? maxDepth = null)
    {
        (_input, _hasDocumentType, _maxDepth) = (input, hasDocumentType, maxDepth ?? input.Limits.MaxDepth);
        _places = new XmlPlaces(input.Text, input.File);
        _text = new StringReader(input.Text);
        Reader = XmlReader.Create(_text, new XmlReaderSettings
        {
            DtdProcessing = hasDocumentType ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
        });
    }

    /// <summary>What stands where the cursor is. It is moved by the cursor only.</summary>
    public XmlReader Reader { get; }

    /// <summary>The places of the file.</summary>
    public IPlaces Places => _places;

    /// <summary>Where the file starts.</summary>
    public Place Start => new(_places, 1, 1);

    /// <summary>The place of the tag where the cursor is.</summary>
    public Place Place => new(_places, Line.LineNumber, Math.Max(1, Line.LinePosition - 1));

    /// <summary>Where in the text that starts which stands where the cursor is: of a tag its name.</summary>
    public int Offset => _places.OffsetOf(Line.LineNumber, Line.LinePosition);

    /// <summary>The text where the cursor is. Of a long one the rest is read only now.</summary>
    /// <exception cref="MapFormatException">The rest is not well-formed.</exception>
    public string Value => Told(reader => reader.Value);

    private IXmlLineInfo Line => (IXmlLineInfo)Reader;

    /// <summary>Moves on.</summary>
    /// <exception cref="MapFormatException">The XML is not well-formed, or nests too deep.</exception>
    public bool Next()
    {
        if (!Told(reader => reader.Read())) return false;
        if (Reader.Depth < _maxDepth) return true;
        const string Option = $"{nameof(MapReadOptions)}.{nameof(MapReadOptions.MaxDepth)}";
        throw Place.Fault($"at most {_maxDepth} levels of nesting ({Option})", "more");
    }

    private T Told<T>(Func<XmlReader, T> read)
    {
        try
        {
            return read(Reader);
        }
        catch (XmlException fault)
        {
            var (line, column) = (Math.Max(1, fault.LineNumber), Math.Max(1, fault.LinePosition));
            var offset = _places.OffsetOf(line, column);
            throw fault.LineNumber == 0 && !_hasDocumentType && _input.Text.Contains("<!DOCTYPE", StringComparison.Ordinal)
                ? new Place(_places, line, column).Fault("XML without a document type", "one")
                : new Place(_places, line, column).Fault("well-formed XML", $"{_input.Found(offset)}{Cause(fault)}");
        }
    }

    /// <summary>What the parser says of a fault; its place, with which it ends, is told already.</summary>
    private static string Cause(XmlException fault)
    {
        var end = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        var cause = (end < 0 ? fault.Message : fault.Message[..end]).TrimEnd('.');
        // The message repeats letters of the file.
        return cause.Length == 0 ? "" : $": {string.Concat(cause.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter))}";
    }

    public void Dispose()
    {
        Reader.Dispose();
        _text.Dispose();
    }
}
