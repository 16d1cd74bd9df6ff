using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Xml;

/// <summary>
/// What an element of a file says and how it is spelled, beyond what a map says of the same thing and how that would be spelled.
/// <see cref="XmlPrinter"/> puts both together again.
/// </summary>
internal static class XmlNotes
{
    public const string Before = "before";
    public const string Tag = "tag";
    public const string Text = "text";
    public const string Tail = "tail";
    public const string EndTag = "end";
    private const string Id = "id";
    private const string Raw = "raw";

    /// <param name="part">The element.</param>
    /// <param name="said">The attributes that the map has a word for.</param>
    /// <param name="order">The usual order of attributes.</param>
    /// <param name="text">The text that the map says it has; null for an element that has none.</param>
    /// <param name="style">The file's style.</param>
    /// <param name="depth">Within how many elements it is.</param>
    /// <param name="hasParts">Whether it is for other elements, and so no single tag.</param>
    public static JsonObject Of(XmlPart part, JsonObject said, IReadOnlyList<string> order, string? text, XmlStyle style, int depth,
        bool hasParts = false)
    {
        var note = Remainder.Of(part.Attributes, said, order);
        var isOneTag = text is null && !hasParts;
        var tag = style.Tag(part.Name, Remainder.Together(said, note, order), isOneTag);
        var spelt = isOneTag || part.IsOneTag ? part.Raw : part.Tag;
        if (depth > 0 && part.Before != style.Before(depth)) note.Add(Before, part.Before);
        note.AddSpelling(Tag, spelt, tag);
        if (isOneTag || part.IsOneTag) return note;
        if (text is not null) note.AddSpelling(Text, part.Inner, style.Text(text), text);
        if (hasParts && part.Tail != style.Before(depth)) note.Add(Tail, part.Tail);
        if (part.EndTag != $"</{part.Name}>") note.Add(EndTag, part.EndTag);
        return note;
    }

    /// <summary>An element that the map cannot say, as it stands.</summary>
    public static JsonObject Loose(int at, XmlPart part)
    {
        var note = new JsonObject { [Sequence.At] = at, [Before] = part.Before, [Raw] = part.Raw };
        if (part.Attribute(Id) is { } id) note.Add(Id, id);
        return note;
    }

    /// <summary>What stands there for an element that the map cannot say.</summary>
    public static string RawOf(JsonNode loose) => loose.Member(Before).Text() + loose.Member(Raw).Text();
}
