using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Interchange;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Editing;

/// <summary>How files are laid out: Argdown as its format does, the native JSON as its writer does.</summary>
internal static class Layout
{
    public static bool Knows(MapFormat format) => format is ArgdownFormat or JsonFormat;

    /// <summary>A text, laid out; as it is in a format without a layout, and where there are comments that no writer has.</summary>
    /// <exception cref="MapFormatException">It is no map of the format.</exception>
    public static string Of(MapFormat format, string text, string file) => format switch
    {
        ArgdownFormat argdown => argdown.LaidOut(text, file),
        JsonFormat json when json.Parse(text, file).Map is var map && !HasComments(text) => json.ToText(map),
        _ => text,
    };

    private static bool HasComments(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text),
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, AllowTrailingCommas = true, MaxDepth = 512 });
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.Comment) return true;
        return false;
    }
}
