using System.Text.Json;

namespace ArgumentMap;

/// <summary>Writes ids and objects as arrays.</summary>
internal static class JsonLists
{
    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WritePropertyName(name);
        json.WriteIds(ids);
    }

    public static void WriteIds(this Utf8JsonWriter json, string name, IEnumerable<ArgumentNode> nodes) =>
        json.WriteIds(name, nodes.Select(node => node.Id));

    public static void WriteIds(this Utf8JsonWriter json, IEnumerable<string> ids)
    {
        json.WriteStartArray();
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    /// <summary>Writes an array of objects, each as it is told.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
