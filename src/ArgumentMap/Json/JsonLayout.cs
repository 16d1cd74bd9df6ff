using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Lays JSON out the way it is read in a diff: two spaces a level, an array or object without further ones inside on one line where it
/// fits, strings with as few escapes as JSON allows. The same bytes on every framework, whatever its own writer prefers.
/// </summary>
internal static class JsonLayout
{
    private const int LineWidth = 160;

    public static byte[] Format(ReadOnlySpan<byte> compact)
    {
        using var document = JsonDocument.Parse(compact.ToArray(), new JsonDocumentOptions { MaxDepth = DocumentContext.MaxDepth });
        var text = new StringBuilder(compact.Length + (compact.Length / 4));
        Append(text, document.RootElement);
        return Encoding.UTF8.GetBytes(text.Append('\n').ToString());
    }

    /// <summary>Recursion is bounded by the depth that the parser above allows.</summary>
    private static void Append(StringBuilder text, JsonElement element, int indent = 0, int used = 0)
    {
        if (element.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            if (IsEmpty(element))
            {
                text.Append(element.ValueKind == JsonValueKind.Object ? "{}" : "[]");
                return;
            }
            var start = text.Length;
            if (IsFlat(element) && AppendInline(text, element, LineWidth - indent - used)) return;
            text.Length = start;
            AppendBlock(text, element, indent);
        }
        else
        {
            AppendScalar(text, element);
        }
    }

    private static bool IsEmpty(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? !element.EnumerateObject().Any() : element.GetArrayLength() == 0;

    private static bool IsFlat(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().All(IsScalar);
        return element.EnumerateObject().All(member => IsScalar(member.Value));
    }

    private static bool IsScalar(JsonElement element) => element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    /// <summary>Writes a flat container on one line; false where it turns out wider than there is room.</summary>
    private static bool AppendInline(StringBuilder text, JsonElement element, int room)
    {
        var start = text.Length;
        var isObject = element.ValueKind == JsonValueKind.Object;
        var separator = isObject ? "{ " : "[";
        if (isObject)
        {
            foreach (var member in element.EnumerateObject())
            {
                text.Append(separator);
                AppendString(text, member.Name);
                AppendScalar(text.Append(": "), member.Value);
                separator = ", ";
                if (text.Length - start > room) return false;
            }
            text.Append(" }");
        }
        else
        {
            foreach (var item in element.EnumerateArray())
            {
                AppendScalar(text.Append(separator), item);
                separator = ", ";
                if (text.Length - start > room) return false;
            }
            text.Append(']');
        }
        return text.Length - start <= room;
    }

    private static void AppendBlock(StringBuilder text, JsonElement element, int indent)
    {
        var isObject = element.ValueKind == JsonValueKind.Object;
        var separator = isObject ? '{' : '[';
        if (isObject)
        {
            foreach (var member in element.EnumerateObject())
            {
                var start = StartLine(text.Append(separator), indent + 2);
                AppendString(text, member.Name);
                Append(text.Append(": "), member.Value, indent + 2, text.Length - start);
                separator = ',';
            }
        }
        else
        {
            foreach (var item in element.EnumerateArray())
            {
                StartLine(text.Append(separator), indent + 2);
                Append(text, item, indent + 2);
                separator = ',';
            }
        }
        StartLine(text, indent);
        text.Append(isObject ? '}' : ']');
    }

    private static int StartLine(StringBuilder text, int indent) => text.Append('\n').Append(' ', indent).Length;

    private static void AppendScalar(StringBuilder text, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) AppendString(text, element.GetString()!);
        else text.Append(element.GetRawText());
    }

    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var letter in value)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                // DEL, the C1 controls and the line and paragraph separators are legal but break editors and terminals.
                < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' => text.Append("\\u").Append(((int)letter).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(letter),
            };
        }
        text.Append('"');
    }
}
