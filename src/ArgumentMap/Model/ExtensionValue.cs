using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArgumentMap;

/// <summary>
/// One value of an extension in its one spelling: without blanks and with the same escapes always, so that two that mean the same are
/// the same text. Numbers keep their digits.
/// </summary>
internal static class ExtensionValue
{
    /// <summary>Leaves room for a map's own levels within the 64 that readers allow by default.</summary>
    private const int MaxDepth = 48;

    /// <summary>Longer values get a buffer of their own, which does not stay.</summary>
    private const int MostKept = 1 << 16;

    private static readonly JsonWriterOptions Spelling = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 1001 };

    /// <summary>A large map has an extension at each node: what writes one serves for the next.</summary>
    [ThreadStatic]
    private static (MemoryStream Bytes, Utf8JsonWriter Writer) kept;

    /// <summary>The value in its one spelling.</summary>
    /// <exception cref="ArgumentException">An object has a member twice, a string has a lone surrogate, or it nests too deep.</exception>
    public static JsonElement Checked(JsonElement value, string parameter)
    {
        try
        {
            CheckMembers(value, parameter);
            return Canonical(value);
        }
        catch (InvalidOperationException)
        {
            throw new ArgumentException("A string in the value has a lone surrogate; it is not well-formed UTF-16.", parameter);
        }
    }

    /// <summary>The value of a file that has been checked as a whole.</summary>
    public static JsonElement Canonical(JsonElement value)
    {
        var (bytes, writer) = kept;
        kept = default;
        bytes ??= new MemoryStream();
        writer ??= new Utf8JsonWriter(bytes, Spelling);
        bytes.SetLength(0);
        writer.Reset(bytes);
        value.WriteTo(writer);
        writer.Flush();
        var reader = new Utf8JsonReader(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), new JsonReaderOptions { MaxDepth = 1001 });
        var canonical = JsonElement.ParseValue(ref reader);
        if (bytes.Capacity <= MostKept) kept = (bytes, writer);
        return canonical;
    }

    private static void CheckMembers(JsonElement value, string parameter)
    {
        var waiting = new Stack<(JsonElement Element, int Depth)>([(value, 1)]);
        while (waiting.Count > 0)
        {
            var (element, depth) = waiting.Pop();
            if (depth > MaxDepth) throw new ArgumentException($"The value nests more than {MaxDepth} levels deep.", parameter);
            if (element.ValueKind == JsonValueKind.String) _ = element.GetString();
            if (element.ValueKind == JsonValueKind.Array)
                foreach (var item in element.EnumerateArray())
                    waiting.Push((item, depth + 1));
            if (element.ValueKind != JsonValueKind.Object) continue;
            HashSet<string>? names = null;
            string? first = null;
            foreach (var member in element.EnumerateObject())
            {
                // Most have one member, and need no set.
                if (first is null) first = member.Name;
                else if (!(names ??= new(StringComparer.Ordinal) { first }).Add(member.Name))
                    throw new ArgumentException($"The value has the member '{member.Name}' twice.", parameter);
                waiting.Push((member.Value, depth + 1));
            }
        }
    }
}
