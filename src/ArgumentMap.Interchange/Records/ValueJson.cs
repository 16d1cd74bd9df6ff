using System.Globalization;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Records;

/// <summary>
/// Writes what a file says into the JSON from which the native format reads the map. What is not spelled as its member asks becomes a JSON
/// string, which that reader then refuses in its own words.
/// </summary>
/// <param name="json">The JSON.</param>
/// <param name="maxDepth">How deep values may nest.</param>
internal sealed class ValueJson(Utf8JsonWriter json, int maxDepth)
{
    private const NumberStyles Spelling = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] True = ["true", "yes", "1", "wahr"];

    private static readonly string[] False = ["false", "no", "0", "falsch"];

    /// <summary>Writes a value with its name, or what a value of several members has.</summary>
    /// <exception cref="MapFormatException">It should be JSON and is not.</exception>
    public void Write(ReadValue value)
    {
        if (value.Type == MemberType.Members)
        {
            WriteMembers(value);
            return;
        }
        json.WritePropertyName(value.Name);
        switch (value.Type)
        {
            case MemberType.Flag when True.Contains(value.Text.Trim().ToLowerInvariant()):
                json.WriteBooleanValue(true);
                break;
            case MemberType.Flag when False.Contains(value.Text.Trim().ToLowerInvariant()):
                json.WriteBooleanValue(false);
                break;
            case MemberType.Number or MemberType.Whole when Number(value.Text) is { } number:
                json.WriteRawValue(number);
                break;
            case MemberType.Texts or MemberType.Anchors when !value.Text.StartsWith('['):
                WriteSeparated(value);
                break;
            case MemberType.Json or MemberType.Texts or MemberType.Anchors:
                WriteJson(value);
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    private void WriteSeparated(ReadValue value)
    {
        json.WriteStartArray();
        foreach (var text in value.Text.Split(ValueText.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (value.Type == MemberType.Texts)
            {
                json.WriteStringValue(text);
            }
            else
            {
                json.WriteStartObject();
                json.WriteString("source", text);
                json.WriteEndObject();
            }
        json.WriteEndArray();
    }

    private void WriteJson(ReadValue value)
    {
        using var document = Parsed(value);
        json.WriteRawValue(document.RootElement.GetRawText(), skipInputValidation: true);
    }

    private void WriteMembers(ReadValue value)
    {
        using var document = Parsed(value);
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw value.Place.Fault("a JSON object", MapInput.Shown(value.Text));
        foreach (var member in document.RootElement.EnumerateObject())
        {
            json.WritePropertyName(NameOf(member, value));
            json.WriteRawValue(member.Value.GetRawText(), skipInputValidation: true);
        }
    }

    private static string NameOf(JsonProperty member, ReadValue value)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            throw value.Place.Fault("names of whole characters", "half of a surrogate pair (\\uD800 to \\uDFFF)");
        }
    }

    private JsonDocument Parsed(ReadValue value)
    {
        try
        {
            return JsonDocument.Parse(value.Text, new JsonDocumentOptions { MaxDepth = maxDepth });
        }
        catch (JsonException)
        {
            throw value.Place.Fault($"well-formed JSON, at most {maxDepth} levels deep", MapInput.Shown(value.Text));
        }
    }

    /// <summary>A number as JSON spells it; a comma may stand for the point, as spreadsheets of many countries write it.</summary>
    private static string? Number(string text)
    {
        var point = text.Trim().Replace(',', '.');
        if (!double.TryParse(point, Spelling, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) return null;
        return IsJson(point) ? point : number.ToString("R", CultureInfo.InvariantCulture);
    }

    private static bool IsJson(string number)
    {
        try
        {
            using var document = JsonDocument.Parse(number);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
