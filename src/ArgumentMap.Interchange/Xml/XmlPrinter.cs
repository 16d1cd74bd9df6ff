using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xml;

/// <summary>Writes elements in the style of a file, and those that were in it as they were spelled there.</summary>
internal sealed class XmlPrinter(TextWriter writer, XmlStyle style)
{
    /// <summary>Writes an element that has text, or that is a single tag where the text is null.</summary>
    public void Write(string name, JsonObject said, IReadOnlyList<string> order, string? text, JsonNode? note, int depth)
    {
        if (Start(name, said, order, text is null, note, depth, string.IsNullOrEmpty(text)) || text is null) return;
        writer.Write(note.Spelt(XmlNotes.Text, style.Text(text), text));
        writer.Write(note.Member(XmlNotes.EndTag).Text() ?? $"</{name}>");
    }

    /// <summary>Writes an element that has others in it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="said">The attributes that the map has a word for.</param>
    /// <param name="order">The usual order of attributes.</param>
    /// <param name="note">What was kept of it.</param>
    /// <param name="depth">Within how many elements it is.</param>
    /// <param name="parts">Write the others.</param>
    public void Write(string name, JsonObject said, IReadOnlyList<string> order, JsonNode? note, int depth,
        IReadOnlyCollection<Action<XmlPrinter>> parts)
    {
        if (Open(name, said, order, note, depth, parts.Count == 0)) return;
        foreach (var part in parts) part(this);
        Close(name, note, depth);
    }

    /// <summary>Starts an element that has others in it.</summary>
    /// <returns>Whether it has been ended already, since nothing is in it.</returns>
    public bool Open(string name, JsonObject said, IReadOnlyList<string> order, JsonNode? note, int depth, bool isEmpty) =>
        Start(name, said, order, isOneTag: false, note, depth, isEmpty);

    /// <summary>Ends it.</summary>
    public void Close(string name, JsonNode? note, int depth)
    {
        writer.Write(note.Member(XmlNotes.Tail).Text() ?? style.Before(depth));
        writer.Write(note.Member(XmlNotes.EndTag).Text() ?? $"</{name}>");
    }

    public void WriteRaw(string? raw) => writer.Write(raw);

    /// <returns>Whether the element has been written as a whole.</returns>
    private bool Start(string name, JsonObject said, IReadOnlyList<string> order, bool isOneTag, JsonNode? note, int depth, bool isEmpty)
    {
        if (depth > 0) writer.Write(note.Member(XmlNotes.Before).Text() ?? style.Before(depth));
        var tag = style.Tag(name, Remainder.Together(said, note, order), isOneTag);
        var spelt = note.Spelt(XmlNotes.Tag, tag);
        var isWhole = spelt.EndsWith("/>", StringComparison.Ordinal);
        writer.Write(isWhole && !isEmpty ? tag : spelt);
        return isWhole && isEmpty;
    }
}
