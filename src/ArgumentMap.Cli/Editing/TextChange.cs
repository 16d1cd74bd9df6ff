using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>What an editor says that was typed: a new text for a range, or a whole one.</summary>
internal static class TextChange
{
    public static string Apply(OpenDocument document, JsonNode change)
    {
        var text = change["text"]!.GetValue<string>();
        if (change["range"] is not { } range) return text;
        var (start, end) = (Offset(document.Lines, range["start"]!), Offset(document.Lines, range["end"]!));
        return string.Concat(document.Text.AsSpan(0, start), text, document.Text.AsSpan(Math.Max(start, end)));
    }

    public static int Offset(LineIndex lines, JsonNode position) =>
        lines.OffsetOf(position["line"]!.GetValue<int>(), position["character"]!.GetValue<int>());
}
