using System.Globalization;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>What a map says of things, as the objects of an Arguebuf file.</summary>
internal sealed class ArguebufObjects(ArgumentGraph map)
{
    /// <summary>Of a statement: its passage as the file has it, where that is not what the text of its resource has there.</summary>
    public const string Passage = "passage";

    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <summary>The document around its lists, which are empty.</summary>
    public JsonObject Graph()
    {
        var said = new JsonObject();
        foreach (var name in ArguebufWords.Lists) said.Add(name, new JsonObject());
        if (map.MainStatements.FirstOrDefault() is { } main) said.Add(ArguebufWords.MajorClaim, main.Id);
        said.Add(ArguebufWords.SchemaVersion, 1);
        var metadata = new JsonObject();
        Add(metadata, ArguebufWords.Created, TimeOf(map.Created));
        Add(metadata, ArguebufWords.Updated, TimeOf(map.Modified));
        if (metadata.Count > 0) said.Add(ArguebufWords.Metadata, metadata);
        return said;
    }

    public static JsonObject Resource(SourceDocument source)
    {
        var said = new JsonObject();
        Add(said, ArguebufWords.Title, source.Title);
        Add(said, ArguebufWords.Source, source.Url);
        Add(said, ArguebufWords.Timestamp, TimeOf(source.Published));
        return said;
    }

    public static JsonObject Participant(string name) => name.Length == 0 ? [] : new JsonObject { [ArguebufWords.Name] = name };

    public JsonObject Node(ArgumentNode node)
    {
        if (node is Relation relation)
            return new JsonObject
            {
                [ArguebufWords.Scheme] = new JsonObject { [ArguebufWords.WordOf(relation.Kind)!] = ArguebufSchemes.WordOf(relation) },
            };
        var atom = new JsonObject();
        if (node.Text.Length > 0) atom.Add(ArguebufWords.Text, node.Text);
        if (node.Anchors.Count > 0) atom.Add(ArguebufWords.Reference, Reference(node));
        Add(atom, ArguebufWords.Participant, node.SaidBy);
        return new JsonObject { [ArguebufWords.Atom] = atom };
    }

    /// <summary>The text of a source at a passage; null where it is not known.</summary>
    public string? PassageAt(TextAnchor anchor)
    {
        if (anchor.Range is not { } range || TextOf(anchor.Source) is not { } text || range.End > text.Length) return null;
        return text.Passage(range);
    }

    /// <summary>What a spelling of a passage holds for.</summary>
    public static string KeyOf(TextAnchor anchor) => $"{anchor.Source} {anchor.Range}";

    public static PartialDate? DateOf(JsonNode? time) =>
        time.Text() is { Length: > 10 } moment && PartialDate.TryParse(moment[..10], out var date) ? date : null;

    private JsonObject Reference(ArgumentNode node)
    {
        var anchor = node.Anchors[0];
        var said = new JsonObject { [ArguebufWords.Resource] = anchor.Source };
        if (anchor.Range is { } range) said.Add(ArguebufWords.Offset, range.Start);
        var passage = node.Extensions.Notes(ArguebufWords.Notes).Spelt(Passage, PassageAt(anchor) ?? "", KeyOf(anchor));
        if (passage.Length > 0) said.Add(ArguebufWords.Text, passage);
        return said;
    }

    private SourceText? TextOf(string source)
    {
        if (_texts.TryGetValue(source, out var known)) return known;
        var noted = map.GetSource(source).Extensions.Notes(ArguebufWords.Notes).Member(Remainder.More).Member(ArguebufWords.Text).Text();
        return _texts[source] = string.IsNullOrEmpty(noted) ? null : SourceText.FromString(noted);
    }

    /// <summary>The start of a day; null for a date that is not known to the day.</summary>
    private static string? TimeOf(PartialDate? date) =>
        date is { Day: not null } day ? string.Create(CultureInfo.InvariantCulture, $"{day}T00:00:00Z") : null;

    private static void Add(JsonObject said, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) said.Add(name, value);
    }
}
