using System.Text.Json;

namespace ArgumentMap.Cli.Output;

/// <summary>An anchor in JSON, with the members that the map format has for it, so that it can be pasted into a map.</summary>
internal static class JsonAnchor
{
    public static void Write(Utf8JsonWriter json, TextAnchor anchor)
    {
        json.WriteStartObject();
        json.WriteString("source", anchor.Source);
        if (anchor.Section is { } section) json.WriteString("section", section);
        if (anchor.Page is { } page) json.WriteString("page", page);
        if (anchor.Time is { } time) json.WriteString("time", time.ToString());
        if (anchor.Fragment is { } fragment) json.WriteString("fragment", fragment);
        if (anchor.Paragraph is { } paragraph) json.WriteNumber("paragraph", paragraph);
        if (anchor.Range is { } range)
        {
            json.WriteNumber("start", range.Start);
            json.WriteNumber("end", range.End);
        }
        if (anchor.Sha256 is { } sha256) json.WriteString("sha256", sha256);
        json.WriteEndObject();
    }
}
