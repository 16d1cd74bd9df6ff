using System.Text;
using System.Text.Json;

namespace ArgumentMap.Cli.Editing;

/// <summary>
/// The ids in the JSON of a map: where they are given, and where they are named. Of a text that ends amid an edit, those before.
/// </summary>
internal static class JsonNameUses
{
    private static readonly JsonReaderOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 512,
    };

    private static readonly Dictionary<string, NameKind> Naming = new(StringComparer.Ordinal)
    {
        ["premises"] = NameKind.Node,
        ["premise"] = NameKind.Node,
        ["conclusions"] = NameKind.Node,
        ["conclusion"] = NameKind.Node,
        ["members"] = NameKind.Node,
        ["source"] = NameKind.Source,
        ["saidBy"] = NameKind.Participant,
        ["alsoSaidBy"] = NameKind.Participant,
        ["parent"] = NameKind.Group,
    };

    private static readonly Dictionary<string, NameKind> Lists = new(StringComparer.Ordinal)
    {
        ["sources"] = NameKind.Source,
        ["participants"] = NameKind.Participant,
        ["groups"] = NameKind.Group,
    };

    public static List<NameUse> Of(string text)
    {
        var uses = new List<NameUse>();
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Options);
        var (key, list, counted, character) = ("", "", 0, 0);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    key = reader.GetString()!;
                    if (reader.CurrentDepth == 1) list = key;
                }
                if (reader.TokenType != JsonTokenType.String) continue;
                var isDefinition = key == "id" && reader.CurrentDepth > 1;
                if (!isDefinition && !Naming.ContainsKey(key)) continue;
                var start = (int)reader.TokenStartIndex + 1;
                character += Encoding.UTF8.GetCharCount(bytes, counted, start - counted);
                counted = start;
                var kind = isDefinition ? Lists.GetValueOrDefault(list, NameKind.Node) : Naming[key];
                var length = Encoding.UTF8.GetCharCount(reader.ValueSpan);
                uses.Add(new NameUse(reader.GetString()!, kind, character, character + length, isDefinition));
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // What was read before is what there is.
        }
        return uses;
    }
}
