using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>
/// How a file writes an entry whose value is a mapping, where that is not the usual way: comments, quotes, blocks, order. Put together with
/// what the map says later, it gives the lines back: what has changed in the map is written anew, all else as it was.
/// </summary>
/// <remarks>
/// <c>before</c> has the lines before the entry, <c>head</c> the line of its name, <c>members</c> its members: a name for one that is
/// written as usual, else its lines (<c>is</c>), with those before it. <c>whole</c> has the lines of an entry that is not in blocks.
/// <c>for</c> has what lines mean that mean nothing by themselves, since they have or repeat names.
/// </remarks>
/// <param name="indent">What usually stands before the lines of a member.</param>
/// <param name="valueOf">What the value of a member says, as the map would say it; null where it says nothing.</param>
internal sealed class YamlLayout(string indent, Func<string, YamlNode, JsonNode?> valueOf)
{
    private const string Before = "before";
    private const string Head = "head";
    private const string Members = "members";
    private const string Name = "name";
    private const string Is = "is";
    private const string For = "for";
    private const string Whole = "whole";

    /// <summary>Whether lines are used that have or repeat names, which holds only where all of them are.</summary>
    public bool UsesNames { get; init; } = true;

    /// <summary>How many lines with names were noted or written.</summary>
    public int NamedCount { get; private set; }

    /// <summary>Adds to the note of an entry how it is written.</summary>
    /// <param name="note">The note.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="piece">The entry.</param>
    /// <param name="said">What the map says of it, in the usual order.</param>
    /// <param name="isFirst">Whether it is the first of the file.</param>
    public void Note(JsonObject note, string text, YamlPiece piece, JsonObject said, bool isFirst)
    {
        if (piece.Before != UsualBefore(isFirst)) note.Add(Before, piece.Before);
        var usual = Written(piece.Entry.Name, said);
        if (piece.Text == usual) return;
        var start = YamlPiece.EndOfLine(text, piece.Entry.Key.End);
        var end = piece.Entry.Key.Start - Column(text, piece.Entry.Key.Start) + piece.Text.Length;
        if (piece.Entry.Value is YamlMapping { Alias: null } mapping && YamlPiece.Cut(text, mapping, start, end) is { } cut)
        {
            var head = text[(end - piece.Text.Length)..start];
            if (head != HeadOf(piece.Entry.Name)) note.Add(Head, head);
            note.Add(Members, new JsonArray([.. cut.Pieces.Select(member => NoteOf(member, said))]));
        }
        else
        {
            note.Add(Whole, piece.Text);
            if (!piece.Entry.Value.HasNames) return;
            note.Add(For, new JsonObject(Values(piece.Entry.Value).Select(value => KeyValuePair.Create(value.Name, value.Value))));
            NamedCount++;
        }
    }

    /// <summary>The lines of an entry, those before it included.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="said">What the map says of it now, in the usual order.</param>
    /// <param name="note">What was noted of it; null for one that was in no file.</param>
    /// <param name="isFirst">Whether it is the first of the file.</param>
    public string Write(string name, JsonObject said, JsonNode? note, bool isFirst)
    {
        var before = note.Member(Before).Text() ?? UsualBefore(isFirst);
        if (note.Member(Whole).Text() is { } whole && IsStill(name, said, note, whole)) return before + whole;
        if (note.Member(Members) is not JsonArray members) return before + Written(name, said);

        using var writer = new StringWriter { NewLine = "\n" };
        var head = note.Member(Head).Text();
        writer.Write(before);
        writer.Write(head is not null && YamlPiece.Parse(head)?.Name == name ? head : HeadOf(name));
        var inner = IndentOf(members) ?? indent;
        var open = new JsonObject(said.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
        var length = writer.GetStringBuilder().Length;
        foreach (var member in members) WriteMember(member, open, inner, writer);
        foreach (var (rest, value) in open) WriteLines(rest, value, inner, writer);
        return writer.GetStringBuilder().Length > length ? writer.ToString() : before + Written(name, said);
    }

    private JsonNode NoteOf(YamlPiece member, JsonObject said)
    {
        var name = member.Entry.Name;
        if (member.Before.Length == 0 && said.TryGetPropertyValue(name, out var value)
            && Lines(name, value, indent) == member.Text) return name;
        var note = new JsonObject { [Name] = name, [Is] = member.Text };
        if (member.Before.Length > 0) note.Add(Before, member.Before);
        if (!member.Entry.Value.HasNames) return note;
        note.Add(For, valueOf(name, member.Entry.Value));
        NamedCount++;
        return note;
    }

    private void WriteMember(JsonNode? member, JsonObject open, string inner, StringWriter writer)
    {
        var name = member.Text() ?? member.Member(Name).Text() ?? "";
        var isSaid = open.TryGetPropertyValue(name, out var value);
        open.Remove(name);
        var lines = member.Member(Is).Text();
        var isNamed = member is JsonObject noted && noted.ContainsKey(For);
        var then = isNamed ? member.Member(For) : lines is not null && YamlPiece.Parse(lines) is { } entry ? valueOf(name, entry.Value)
            : null;
        value = InOrder(value, then);
        if (lines is not null && then.Spelling() == value.Spelling() && (UsesNames || !isNamed))
        {
            if (isNamed) NamedCount++;
            writer.Write(member.Member(Before).Text());
            writer.Write(lines);
        }
        else if (isSaid)
        {
            writer.Write(member.Member(Before).Text());
            // One name stays without brackets where one was.
            var isSingle = value is JsonArray { Count: 1 } && lines is not null && YamlPiece.Parse(lines)?.Value is YamlScalar;
            WriteLines(name, isSingle ? value![0] : value, inner, writer);
        }
    }

    private bool IsStill(string name, JsonObject said, JsonNode? note, string whole)
    {
        var named = note.Member(For) as JsonObject;
        if (named is not null && !UsesNames) return false;
        var entry = named is null ? YamlPiece.Parse(whole) : null;
        if (named is null && entry?.Name != name) return false;
        var then = named ?? new JsonObject(Values(entry!.Value).Select(value => KeyValuePair.Create(value.Name, value.Value)));
        var names = then.Select(member => member.Key).Union(said.Select(member => member.Key), StringComparer.Ordinal);
        if (names.Any(member => then.Member(member).Spelling() != InOrder(said.Member(member),
            then.Member(member)).Spelling())) return false;
        if (named is not null) NamedCount++;
        return true;
    }

    private IEnumerable<(string Name, JsonNode? Value)> Values(YamlNode value) => value is YamlMapping mapping
        ? mapping.Entries.Select(entry => (entry.Name, valueOf(entry.Name, entry.Value)))
        : [];

    /// <summary>A list in the order that the file had, what is new at its end.</summary>
    private static JsonNode? InOrder(JsonNode? value, JsonNode? then)
    {
        if (value is not JsonArray now || then is not JsonArray old) return value;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in old) places.TryAdd(item.Spelling(), places.Count);
        return new JsonArray([.. now.OrderBy(item => places.GetValueOrDefault(item.Spelling(), int.MaxValue)).Select(item =>
            item?.DeepClone())]);
    }

    private static string? IndentOf(JsonArray members) => members.Select(member => member.Member(Is).Text()).OfType<string>()
        .Select(lines => lines[..(lines.Length - lines.AsSpan().TrimStart(' ').Length)]).FirstOrDefault();

    private string Written(string name, JsonObject said) => said.Count == 0
        ? $"{YamlText.Key(name, "")}: {{}}\n"
        : HeadOf(name) + string.Concat(said.Select(member => Lines(member.Key, member.Value, indent)));

    private static string HeadOf(string name) => $"{YamlText.Key(name, "")}:\n";

    private static string UsualBefore(bool isFirst) => isFirst ? "" : "\n";

    private static int Column(string text, int offset) => offset == 0 ? 0 : offset - (text.LastIndexOf('\n', offset - 1) + 1);

    private static string Lines(string name, JsonNode? value, string indent)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        WriteLines(name, value, indent, writer);
        return writer.ToString();
    }

    private static void WriteLines(string name, JsonNode? value, string indent, StringWriter writer)
    {
        var length = writer.GetStringBuilder().Length;
        if (length > 0 && writer.GetStringBuilder()[length - 1] != '\n') writer.Write('\n');
        YamlWriter.WriteEntry(name, value, writer, indent);
    }
}
