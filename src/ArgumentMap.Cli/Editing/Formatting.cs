using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>The document laid out as its format's writer lays it out, where that loses nothing of it.</summary>
internal static class Formatting
{
    public static JsonArray Of(OpenDocument document)
    {
        if (Laid(document) is not { } text || text == document.Text) return [];
        return new JsonArray((JsonNode)new JsonObject { ["range"] = document.Lines.RangeOf(0, document.Text.Length), ["newText"] = text });
    }

    private static string? Laid(OpenDocument document) =>
        document.Map is { } map && document.Format.Name == "json" && !HasComments(document.Text) ? document.Format.ToText(map) : null;

    /// <summary>Comments are the author's, and no writer has them.</summary>
    private static bool HasComments(string text)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(text),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = 512 });
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.Comment) return true;
        return false;
    }
}
