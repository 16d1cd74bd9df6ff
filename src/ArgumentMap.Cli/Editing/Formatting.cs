using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>What an editor changes to lay a document out: all of it, or nothing where it is laid out, or cannot be read.</summary>
internal static class Formatting
{
    public static JsonArray Of(OpenDocument document)
    {
        if (document.Map is null) return [];
        var text = Layout.Of(document.Format, document.Text, document.File);
        if (text == document.Text) return [];
        return new JsonArray((JsonNode)new JsonObject { ["range"] = document.Lines.RangeOf(0, document.Text.Length), ["newText"] = text });
    }
}
