using System.Globalization;
using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Lays JSON out the way it is read in a diff: two spaces a level, an array or object without further ones inside on one line where it
/// fits, strings with as few escapes as JSON allows. The same bytes on every framework, whatever its own writer prefers. A document's
/// long lists are written item by item, so that no more than one of them is in memory at a time.
/// </summary>
/// <param name="output">Where the bytes go.</param>
/// <param name="limits">Within which limits they are to be read again; a document that passes one is refused.</param>
internal sealed class JsonLayout(Stream output, MapReadOptions limits)
{
    private const int LineWidth = 160;

    private const int FlushedFrom = 1 << 16;

    private readonly StringBuilder _text = new();
    private long _written;

    /// <summary>Writes one object: the members of its head, its lists (those without an item left out), the members of its tail.</summary>
    /// <exception cref="MapFormatException">The document would pass a limit; some of it may have been written.</exception>
    public void Write(JsonElement head, IEnumerable<JsonList> lists, JsonElement tail)
    {
        var filled = lists.Where(list => list.Count > 0).ToList();
        var (first, last) = (head.EnumerateObject().ToList(), tail.EnumerateObject().ToList());
        if (filled.Count > 0 || !first.Concat(last).All(member => IsScalar(member.Value)) || !AppendInline(first.Concat(last), LineWidth))
        {
            _text.Clear();
            var separator = AppendMembers(first, 0, '{');
            foreach (var list in filled)
            {
                StartLine(_text.Append(separator), 2);
                AppendString(list.Name);
                AppendItems(list.Items, _text.Append(": "));
                separator = ',';
            }
            AppendMembers(last, 0, separator);
            _text.Append("\n}");
        }
        _text.Append('\n');
        Flush();
    }

    private void AppendItems(IEnumerable<JsonElement> items, StringBuilder text)
    {
        var separator = '[';
        foreach (var item in items)
        {
            StartLine(text.Append(separator), 4);
            Append(item, 4);
            separator = ',';
            if (text.Length >= FlushedFrom) Flush();
        }
        StartLine(text, 2);
        text.Append(']');
    }

    private void Flush()
    {
        var bytes = Encoding.UTF8.GetBytes(_text.ToString());
        _text.Clear();
        _written += bytes.Length;
        if (_written > limits.MaxBytes) throw LimitedInput.TooLong(null, limits, "more to write");
        output.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Recursion is bounded by the depth that the limits allow.</summary>
    private void Append(JsonElement element, int indent, int used = 0)
    {
        if (IsScalar(element))
        {
            AppendScalar(element);
            return;
        }
        if ((indent / 2) + 1 > limits.MaxDepth) throw JsonInput.TooDeep(new MapLocation(), limits);
        if (IsEmpty(element))
        {
            _text.Append(element.ValueKind == JsonValueKind.Object ? "{}" : "[]");
            return;
        }
        var start = _text.Length;
        if (IsFlat(element) && AppendInline(element, LineWidth - indent - used)) return;
        _text.Length = start;
        AppendBlock(element, indent);
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
    private bool AppendInline(JsonElement element, int room)
    {
        if (element.ValueKind == JsonValueKind.Object) return AppendInline(element.EnumerateObject(), room);
        var start = _text.Length;
        var separator = "[";
        foreach (var item in element.EnumerateArray())
        {
            _text.Append(separator);
            AppendScalar(item);
            separator = ", ";
            if (_text.Length - start > room) return false;
        }
        _text.Append(']');
        return _text.Length - start <= room;
    }

    private bool AppendInline(IEnumerable<JsonProperty> members, int room)
    {
        var start = _text.Length;
        var separator = "{ ";
        foreach (var member in members)
        {
            _text.Append(separator);
            AppendString(member.Name);
            _text.Append(": ");
            AppendScalar(member.Value);
            separator = ", ";
            if (_text.Length - start > room) return false;
        }
        _text.Append(" }");
        return _text.Length - start <= room;
    }

    private void AppendBlock(JsonElement element, int indent)
    {
        var separator = '[';
        if (element.ValueKind == JsonValueKind.Object)
            AppendMembers(element.EnumerateObject(), indent, '{');
        else
            foreach (var item in element.EnumerateArray())
            {
                StartLine(_text.Append(separator), indent + 2);
                Append(item, indent + 2);
                separator = ',';
            }
        StartLine(_text, indent);
        _text.Append(element.ValueKind == JsonValueKind.Object ? '}' : ']');
    }

    /// <returns>What stands before a further member.</returns>
    private char AppendMembers(IEnumerable<JsonProperty> members, int indent, char separator)
    {
        foreach (var member in members)
        {
            var start = StartLine(_text.Append(separator), indent + 2);
            AppendString(member.Name);
            _text.Append(": ");
            Append(member.Value, indent + 2, _text.Length - start);
            separator = ',';
        }
        return separator;
    }

    private static int StartLine(StringBuilder text, int indent) => text.Append('\n').Append(' ', indent).Length;

    private void AppendScalar(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String) AppendString(element.GetString()!);
        else _text.Append(element.GetRawText());
    }

    private void AppendString(string value)
    {
        var text = _text.Append('"');
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
