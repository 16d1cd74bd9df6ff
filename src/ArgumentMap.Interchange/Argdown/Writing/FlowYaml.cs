using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArgumentMap.Interchange.Yaml;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>
/// Writes data on one line so that Argdown finds their end: no text has a closing brace, and none a rule of three equals signs, which would
/// end a front matter, and none asks for another document.
/// </summary>
internal static class FlowYaml
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As deep as the value, which a map bounds.</summary>
    public static string Of(JsonNode? value)
    {
        var flow = new StringBuilder();
        Append(flow, value);
        return flow.ToString();
    }

    private static void Append(StringBuilder flow, JsonNode? value)
    {
        switch (value)
        {
            case null:
                flow.Append("null");
                break;
            case JsonObject members:
                flow.Append('{');
                foreach (var (name, member) in members)
                {
                    if (flow[^1] != '{') flow.Append(", ");
                    Append(flow.Append(Text(name)).Append(": "), member);
                }
                flow.Append('}');
                break;
            case JsonArray items:
                flow.Append('[');
                for (var i = 0; i < items.Count; i++) Append(i > 0 ? flow.Append(", ") : flow, items[i]);
                flow.Append(']');
                break;
            default:
                flow.Append(value.GetValueKind() == JsonValueKind.String ? Text(value.GetValue<string>()) : value.ToJsonString());
                break;
        }
    }

    public static string Text(string text)
    {
        var includes = text.Contains(ArgdownIncludes.Sign, StringComparison.Ordinal);
        if (!text.Contains("===", StringComparison.Ordinal) && !includes && YamlText.Item(text) is { } item
            && !item.Contains('}', StringComparison.Ordinal)
            && item is not "<<" and not "=") return item;
        var quoted = new StringBuilder();
        foreach (var letter in JsonValue.Create(text).ToJsonString(Plain))
            if ((includes && letter == '@') || letter is '}' or '=' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff'
                or (>= '\u007f' and <= '\u009f'))
                quoted.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else quoted.Append(letter);
        return quoted.ToString();
    }
}
