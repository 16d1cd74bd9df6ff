using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Losses;

namespace ArgumentMap.Cli.Output;

/// <summary>Tells on standard error what a format does not say of maps.</summary>
internal static class LossReport
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Tells each loss of a map, where that is asked for.</summary>
    public static void Write(Terminal terminal, MapFormat format, ArgumentGraph map, ValueList<MapLoss> losses, LossChoice choice)
    {
        if (choice.TellingOf(format) == LossTelling.Json) terminal.Error.WriteLine(Json(format, map, losses));
        if (choice.TellingOf(format) != LossTelling.All) return;
        foreach (var loss in losses) terminal.Error.WriteLine($"argmap: {format.Name} loses {loss} in the map '{map.Id}'");
    }

    private static string Json(MapFormat format, ArgumentGraph map, ValueList<MapLoss> losses)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, OneLine))
        {
            json.WriteStartObject();
            json.WriteString("map", map.Id);
            json.WriteString("format", format.Name);
            json.WriteStartArray("losses");
            foreach (var loss in losses)
            {
                json.WriteStartObject();
                json.WriteString("what", loss.What);
                json.WriteString("of", Vocabulary.Word(loss.Of));
                json.WriteString("id", loss.Id);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
