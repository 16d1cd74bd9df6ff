using System.Text.Json;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>Writes the sections of a document as the reference's JSON.</summary>
/// <param name="places">The document's places.</param>
/// <param name="json">Where to.</param>
/// <param name="end">Where the last paragraph ends.</param>
/// <param name="leastGroup">The level from which on sections are groups in a map.</param>
internal sealed class ArgdownJsonSections(TextPlaces places, Utf8JsonWriter json, int end, double leastGroup)
{
    public static void Write(DocumentContent content, TextPlaces places, Utf8JsonWriter json)
    {
        var end = content.Tree.Root is { } root ? content.Tree[root].End : 0;
        var depth = ContentOptions.Of(content.FrontMatter).GroupDepth;
        var sections = new ArgdownJsonSections(places, json, end, content.DeepestLevel - depth + 1);
        sections.Write("sections", content.Sections);
    }

    /// <summary>Sections nest as deep as a document's headings, so that their ends are written when their siblings are done.</summary>
    private void Write(string name, List<Section> outermost)
    {
        json.WriteStartArray(name);
        var open = new Stack<(List<Section> Sections, int Next)>();
        open.Push((outermost, 0));
        while (open.TryPop(out var level))
        {
            if (level.Next == level.Sections.Count)
            {
                json.WriteEndArray();
                if (open.TryPeek(out var above)) WriteRest(above.Sections[above.Next - 1]);
                continue;
            }
            var section = level.Sections[level.Next];
            open.Push((level.Sections, level.Next + 1));
            json.WriteStartObject();
            json.WriteString("type", "section");
            json.WriteString("id", section.Id);
            json.WriteNumber("level", section.Level);
            if (!section.IsListed || section.Title.Length > 0) json.WriteString("title", section.Title);
            json.WriteStartArray("children");
            open.Push((section.Children, 0));
        }
    }

    private void WriteRest(Section section)
    {
        if (section.Tags is not null) ArgdownJsonParts.WriteTags(json, section.Tags);
        if (!section.IsListed)
        {
            ArgdownJsonParts.WriteRanges(json, section.Ranges);
            var (line, column) = places.At(section.Place.Start);
            json.WriteNumber("startLine", line);
            json.WriteNumber("startColumn", column);
        }
        if (section.Parent is not null) json.WriteString("parent", section.Parent.Id);
        ArgdownJsonParts.WriteData(json, "data", section.Data);
        if (section.IsGroup is not null) ArgdownJsonParts.WriteData(json, "isGroup", section.IsGroup);
        else json.WriteBoolean("isGroup", section.Level >= leastGroup);
        ArgdownJsonParts.WriteData(json, "isClosed", section.IsClosed);
        if (!section.IsListed) WriteEnd(section);
        json.WriteEndObject();
    }

    private void WriteEnd(Section section)
    {
        var (lastLine, lastColumn) = section.End is { } next ? (places.At(next).Line - 1, 0) : places.At(Math.Max(0, end - 1));
        json.WriteNumber("endLine", lastLine);
        json.WriteNumber("endColumn", lastColumn);
    }
}
