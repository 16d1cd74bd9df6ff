using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Carneades;

/// <summary>What is kept of a file beyond the map: its sections, and how they are laid out.</summary>
internal static class CarneadesFrame
{
    /// <summary>Of a thing: its name in the file.</summary>
    public const string Key = "key";

    /// <summary>Of a thing: further members.</summary>
    public const string More = "more";

    /// <summary>Of a statement: that it says itself that it is assumed.</summary>
    public const string IsAssumedHere = "assumedHere";

    /// <summary>Of a statement: that the file only names it.</summary>
    public const string IsUnstated = "unstated";

    /// <summary>Of an argument: the roles of its premises.</summary>
    public const string Roles = "roles";

    /// <summary>Of a group: that the file has it as an issue.</summary>
    public const string IsIssue = "issue";

    /// <summary>Of an issue: its proof standard, as the file spells it.</summary>
    public const string Standard = "standard";

    /// <summary>Of an issue: positions that the map does not have in it.</summary>
    public const string Others = "others";

    /// <summary>Of the map: assumptions that are no statements.</summary>
    public const string Assumed = "assumed";

    /// <summary>Of the map: what tests expect of what is no statement, and their further members.</summary>
    public const string Untested = "untested";

    /// <summary>Of the map: its sections.</summary>
    public const string Sections = "sections";

    /// <summary>Of a section: its name.</summary>
    public const string Name = "name";

    /// <summary>Of a section: what stands before it.</summary>
    public const string Before = "before";

    /// <summary>Of a section: its lines, where they are not kept entry by entry.</summary>
    public const string Lines = "lines";

    /// <summary>Of a section: what its lines say.</summary>
    public const string For = "for";

    /// <summary>Of the map: what stands behind the last section.</summary>
    public const string After = "after";

    /// <summary>How the entries of a section are laid out.</summary>
    public static YamlLayout Layout(string section) => new("  ", (name, value) => CarneadesWords.ValueOf(section, name, value))
    {
        UsesNames = false,
    };

    public static void Note(ArgumentGraph map, YamlFile file, YamlMapping root, JsonArray assumed, JsonObject untested)
    {
        var note = new JsonObject();
        var more = root.Find(CarneadesWords.Meta) is YamlMapping meta
            ? CarneadesWords.More(meta, [.. MetaOf(meta)]) : null;
        if (more is not null) note.Add(More, more);
        if (assumed.Count > 0) note.Add(Assumed, assumed);
        if (untested.Count > 0) note.Add(Untested, untested);
        map.Extensions = map.Extensions.WithNotes(CarneadesWords.Notes, note);
        var said = CarneadesObjects.Of(map);
        var sections = new JsonArray();
        var text = file.Input.Text;
        var isCut = YamlPiece.Cut(text, root, 0, text.Length);
        var at = 0;
        foreach (var entry in root.Entries)
        {
            var section = new JsonObject { [Name] = entry.Name };
            var value = entry.Value.ToJson();
            // What has or repeats a name means nothing without the rest of the file, so that its lines cannot be kept.
            var piece = isCut is { } cut && !entry.Value.HasNames ? cut.Pieces[at] : null;
            if (piece is not null && said.Member(entry.Name) is JsonObject members && IsByEntries(entry.Value))
            {
                Layout(entry.Name).Note(section, text, piece, members, at == 0);
            }
            else
            {
                if (piece is { Before.Length: > 0 }) section.Add(Before, piece.Before);
                if (piece is not null) section.Add(Lines, piece.Text);
                section.Add(For, said.ContainsKey(entry.Name) ? CarneadesObjects.Sorted(said[entry.Name]) : value);
            }
            sections.Add((JsonNode)section);
            at++;
        }
        note.Add(Sections, sections);
        if (isCut is { } whole && whole.After.Length > 0) note.Add(After, whole.After);
        file.NoteBytes(note);
        map.Extensions = map.Extensions.WithNotes(CarneadesWords.Notes, note);
    }

    private static IEnumerable<string> MetaOf(YamlMapping meta) =>
        ((string[])[CarneadesWords.Title, CarneadesWords.About]).Where(name => meta.Find(name) is YamlScalar);

    private static bool IsByEntries(YamlNode value) => value is YamlMapping { IsFlow: false, Alias: null };
}
