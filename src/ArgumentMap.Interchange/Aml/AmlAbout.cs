using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Aml;

/// <summary>What is said of an analysis as a whole: its analyst, its date, where its text is from, comments.</summary>
internal static class AmlAbout
{
    private static readonly string[] Names = [AmlWords.Author, AmlWords.Date, AmlWords.Source, AmlWords.Comments];

    /// <summary>Reads it into the map.</summary>
    /// <returns>What is to be kept.</returns>
    public static JsonObject Read(ArgumentGraph map, XmlPart part, int at, XmlStyle style)
    {
        var note = AmlLeaves.Note(part, at, [], [], null, style, 1, hasParts: true);
        var loose = new JsonArray();
        for (var i = 0; i < part.Parts.Count; i++)
        {
            var leaf = part.Parts[i];
            if (leaf.Parts.Count == 0 && !note.ContainsKey(leaf.Name) && IsRead(map, leaf.Name, leaf.Text))
                note.Add(leaf.Name, AmlLeaves.Note(leaf, i, [], [], SaidOf(map, leaf.Name), style, 2));
            else loose.Add((JsonNode)XmlNotes.Loose(i, leaf));
        }
        AmlLeaves.AddLoose(note, loose);
        return note;
    }

    /// <summary>What stands in the element; nothing where there is none.</summary>
    public static IReadOnlyCollection<Action<XmlPrinter>> Write(ArgumentGraph map, JsonNode? note)
    {
        var items = new XmlSequence();
        items.AddLoose(note.Member(AmlWords.Loose));
        foreach (var name in Names)
        {
            var said = SaidOf(map, name);
            var leaf = note.Member(name);
            if (!string.IsNullOrWhiteSpace(said))
                items.Add(Array.IndexOf(Names, name), leaf, xml => xml.Write(name, [], [], said, leaf, 2));
        }
        return items.InOrder();
    }

    private static bool IsRead(ArgumentGraph map, string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return false;
        switch (name)
        {
            case AmlWords.Author:
                map.Analysts = [text];
                return true;
            case AmlWords.Date when PartialDate.TryParse(text.Trim(), out var date):
                map.Created = date;
                return true;
            case AmlWords.Source:
                if (map.TryGetSource(AmlWords.TextId, out var source)) map.ReplaceSource(source with { Title = text });
                else map.AddSource(new SourceDocument(AmlWords.TextId, text));
                return true;
            case AmlWords.Comments:
                map.Description = text;
                return true;
            default:
                return false;
        }
    }

    private static string SaidOf(ArgumentGraph map, string name) => name switch
    {
        AmlWords.Author => string.Join(", ", map.Analysts),
        AmlWords.Date => map.Created?.ToString() ?? "",
        AmlWords.Source => map.TryGetSource(AmlWords.TextId, out var source) ? source.Title ?? "" : "",
        _ => map.Description ?? "",
    };
}
