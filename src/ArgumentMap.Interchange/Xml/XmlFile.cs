using System.Xml;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Xml;

/// <summary>A file in XML as a tree of its elements, read in one walk without recursion. O(file).</summary>
internal sealed class XmlFile
{
    private readonly string _text;
    private readonly string? _mark;

    private XmlFile(MapInput input, string text, XmlPart root)
    {
        (_text, Root, Name) = (text, root, input.File);
        _mark = input.HasByteOrderMark ? "\uFEFF" : null;
    }

    public XmlPart Root { get; }

    /// <summary>The name that messages give the file, or null.</summary>
    public string? Name { get; }

    /// <summary>What stands before the outermost element.</summary>
    public string Prolog => _mark + Root.Before;

    /// <summary>What stands behind it.</summary>
    public string Epilog => Root.Behind;

    /// <summary>How the file breaks lines.</summary>
    public string NewLine => _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Gathers what looks wrong.</summary>
    public WarningList Warnings { get; } = new();

    /// <param name="input">The file.</param>
    /// <param name="root">The name that its outermost element should have.</param>
    /// <param name="maxDepth">How deep elements may nest; the limit of the options where it is null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="MapFormatException">It is no such file.</exception>
    public static XmlFile Read(MapInput input, string root, int? maxDepth, CancellationToken cancellation)
    {
        var asItStands = input;
        input = XmlEncoding.InUtf8(input);
        using var xml = new XmlCursor(input, hasDocumentType: true, maxDepth);
        var open = new Stack<XmlPart>();
        XmlPart? outermost = null;
        while (xml.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            switch (xml.Reader.NodeType)
            {
                case XmlNodeType.Element:
                    var part = PartAt(xml, input.Text, open.TryPeek(out var parent) ? parent.Reached : 0);
                    if (outermost is null && part.Name != root)
                        throw part.Place.Fault($"<{root}>", MapInput.Shown($"<{part.Name}>"));
                    outermost ??= part;
                    parent?.Parts.Add(part);
                    if (!xml.Reader.IsEmptyElement) open.Push(part);
                    break;
                case XmlNodeType.EndElement:
                    var start = xml.Offset - "</".Length;
                    open.Pop().Close(start, input.Text.IndexOf('>', start) + 1);
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                    if (open.TryPeek(out var holder)) holder.Append(xml.Value);
                    break;
            }
        }
        var file = new XmlFile(input, input.Text, outermost ?? throw xml.Start.Fault($"<{root}>", "nothing"));
        if (input != asItStands) file.Warnings.Add(xml.Start, "the file is not in UTF-8; it is written in that");
        return file;
    }

    private static XmlPart PartAt(XmlCursor xml, string text, int from)
    {
        var start = xml.Offset - 1;
        var part = new XmlPart(text, xml.Reader.Name, xml.Place, from, start, TagEnd(text, start));
        for (var has = xml.Reader.MoveToFirstAttribute(); has; has = xml.Reader.MoveToNextAttribute())
            part.Attributes.Add(xml.Reader.Name, XmlSpelling.Unescaped(xml.Value));
        xml.Reader.MoveToElement();
        return part;
    }

    /// <summary>Where a tag ends: at the first <c>&gt;</c> that no attribute has.</summary>
    private static int TagEnd(string text, int start)
    {
        var quote = '\0';
        for (var i = start; i < text.Length; i++)
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (text[i] == '>') return i + 1;
        return text.Length;
    }
}
