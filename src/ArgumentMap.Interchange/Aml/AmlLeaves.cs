using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>Notes of elements, with their places.</summary>
internal static class AmlLeaves
{
    public static JsonObject Note(XmlPart part, int at, JsonObject said, string[] order, string? text, XmlStyle style, int depth,
        bool hasParts = false)
    {
        var note = XmlNotes.Of(part, said, order, text, style, depth, hasParts);
        note.PutFirst(Sequence.At, at);
        return note;
    }

    public static void AddLoose(JsonObject note, JsonArray loose)
    {
        if (loose.Count > 0) note.Add(AmlWords.Loose, loose);
    }
}
