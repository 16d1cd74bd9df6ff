using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Objects;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>How a file lays out its lines.</summary>
internal sealed record KialoStyle
{
    /// <summary>What stands before the title.</summary>
    public string Title { get; init; } = KialoWords.Title;

    public string NewLine { get; init; } = "\n";

    /// <summary>What stands between the line of a claim and the next.</summary>
    public string Gap { get; init; } = "";

    /// <summary>What stands before claims at the top.</summary>
    public string Base { get; init; } = "";

    /// <summary>What stands before a claim besides, for each claim above it.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Whether claims have numbers.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Whether claims at the top are called theses.</summary>
    public bool HasThesis { get; init; }

    public string Tail => NewLine + Gap;

    public JsonObject? ToNote() => this == new KialoStyle() ? null : new JsonObject
    {
        ["title"] = Title,
        ["newLine"] = NewLine,
        ["gap"] = Gap,
        ["base"] = Base,
        ["unit"] = Unit,
        ["numbered"] = IsNumbered,
        ["thesis"] = HasThesis,
    };

    public static KialoStyle From(JsonNode? note) => note is null ? new KialoStyle() : new KialoStyle
    {
        Title = note.Member("title").Text() == KialoWords.Name ? KialoWords.Name : KialoWords.Title,
        NewLine = note.Member("newLine").Text() == "\r\n" ? "\r\n" : "\n",
        Gap = Blank(note.Member("gap")),
        Base = Blank(note.Member("base")),
        Unit = Blank(note.Member("unit")),
        IsNumbered = note.Member("numbered")?.GetValueKind() != JsonValueKind.False,
        HasThesis = note.Member("thesis")?.GetValueKind() == JsonValueKind.True,
    };

    public string Indent(int depth) => Unit.Length == 0 ? Base : Base + string.Concat(Enumerable.Repeat(Unit, depth));

    /// <summary>The same, with numbers where claims cannot do without: there are references, or several at the top.</summary>
    public KialoStyle For(IReadOnlyList<KialoLine> lines) =>
        IsNumbered || !(lines.Any(line => line.IsReference) || lines.Count(line => line.Depth == 0) > 1)
            ? this
            : this with { IsNumbered = true };

    /// <summary>What stands before the first claim.</summary>
    public string Header(string? title) => $"{Title} {(title ?? "").ReplaceLineEndings(" ").Trim()}{NewLine}{NewLine}";

    /// <summary>What stands before the text of a line.</summary>
    public string Head(KialoLine line)
    {
        var label = line.Label ?? (line.Depth == 0 && HasThesis ? KialoWords.Thesis : null);
        return Indent(line.Depth) + (IsNumbered ? line.Number + " " : "") + (label is null ? "" : label + ": ");
    }

    /// <summary>A text as its lines stand in the file.</summary>
    public string Spelled(string text, int depth)
    {
        var lines = text.Split('\n').Select(line => KialoWords.Mistakable().Match(line) is { Success: true } match
            ? line.Insert(match.Groups["indent"].Length, "\\")
            : line);
        return string.Join(NewLine + (Unit.Length == 0 ? "" : Indent(depth)), lines);
    }

    /// <summary>A line of a text as it is meant.</summary>
    public static string Meant(string line) =>
        KialoWords.Mistakable().Match(line) is { Success: true } match && match.Groups["slashes"].Length > 0
            ? line.Remove(match.Groups["indent"].Length, 1)
            : line;

    private static string Blank(JsonNode? note) => note.Text() is { } text && string.IsNullOrWhiteSpace(text) ? text : "";
}
