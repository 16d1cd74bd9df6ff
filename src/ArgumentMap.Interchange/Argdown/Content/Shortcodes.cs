using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>Short words for signs, between dots or colons, as in <c>.->.</c> or <c>:heart:</c>.</summary>
internal static class Shortcodes
{
    private static readonly (string Name, string Sign)[] Table =
    [
        ("A", "∀"),
        ("E", "∃"),
        ("O", "𝗢"),
        ("P", "𝗣"),
        ("->", "→"),
        ("<->", "↔"),
        ("~", "¬"),
        ("^", "∧"),
        ("v", "∨"),
        ("v_", "⊻"),
        ("<>", "◇"),
        ("[]", "◻"),
        ("happy", "😀"),
        ("smile", "☺"),
        ("smiley", "☺"),
        ("laugh", "😆"),
        ("lol", "😆"),
        ("rofl", "🤣"),
        ("joy", "😂"),
        ("heart", "❤"),
        ("?", "❓"),
        ("question", "❓"),
        ("love", "😍"),
        ("wink", "😉"),
        ("shush", "🤫"),
        ("meh", "😐"),
        ("eye-roll", "🙄"),
        ("sad", "😢"),
        ("disappointed", "😞"),
        ("scream", "😱"),
        ("+1", "👍"),
        ("up", "👍"),
        ("-1", "👎"),
        ("down", "👎"),
        ("think", "🤔"),
        ("star", "⭐"),
        ("y", "✔"),
        ("agree", "✔"),
        ("n", "❌"),
        ("disagree", "❌"),
    ];

    private static readonly Dictionary<string, string> Known = Table
        .SelectMany(
            row => new[] { (Code: $".{row.Name}.", row.Sign), (Code: $":{row.Name}:", Sign: row.Name == "smile" ? "☺\uFE0F" : row.Sign) })
        .ToDictionary(row => row.Code, row => row.Sign, StringComparer.Ordinal);

    /// <summary>The signs that every document knows, and those of a document's own settings.</summary>
    /// <param name="own">Codes with objects that have a member <c>unicode</c>; null for none.</param>
    public static IReadOnlyDictionary<string, string> With(JsonObject? own)
    {
        if (own is null) return Known;
        var codes = new Dictionary<string, string>(Known, StringComparer.Ordinal);
        foreach (var (code, sign) in own)
            if (sign is JsonObject members && members["unicode"] is JsonValue text && text.GetValueKind() == JsonValueKind.String)
                codes[code] = text.GetValue<string>();
        return codes;
    }
}
