using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Anchors;

/// <summary>Tells what became of the anchors of one or several maps.</summary>
internal static class RepairReport
{
    /// <summary>A line for each anchor and one for all, on standard error, since standard output may be the map's.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<MapRepair> maps)
    {
        foreach (var map in maps)
        {
            var prefix = maps.Count > 1 ? $"{map.File}: " : "";
            foreach (var source in map.Unread)
                terminal.Error.WriteLine($"argmap: {prefix}there is no text of the source '{source.Id}', so its anchors stay as they are");
            foreach (var repair in map.Repairs) terminal.Error.WriteLine($"{prefix}{(repair.IsOrphan ? "lost" : "repaired")}: {repair}");
        }
        var repairs = maps.SelectMany(map => map.Repairs).ToList();
        var lost = repairs.Count(repair => repair.IsOrphan);
        var where = maps.Count > 1 ? $" in {Counted.Of(maps.Count, "map")}" : "";
        terminal.Error.WriteLine($"{Counted.Of(repairs.Count - lost, "anchor")} repaired, {lost} lost{where}");
    }

    public static void WriteJson(Terminal terminal, IReadOnlyList<MapRepair> maps) => JsonOutput.Write(terminal, json =>
    {
        json.WriteStartArray();
        foreach (var map in maps)
        {
            json.WriteStartObject();
            json.WriteString("file", map.File == InputFiles.Standard ? MapLoader.StandardInput : map.File);
            json.WriteNumber("repaired", map.Repairs.Count(repair => !repair.IsOrphan));
            json.WriteNumber("lost", map.Repairs.Count(repair => repair.IsOrphan));
            json.WriteIds("sourcesWithoutText", map.Unread.Select(source => source.Id));
            json.WriteObjects("anchors", map.Repairs, repair => Write(json, repair));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, AnchorRepair repair)
    {
        json.WriteString("node", repair.Node);
        json.WriteNumber("index", repair.Index);
        json.WriteString("status", repair.IsOrphan ? "lost" : "repaired");
        json.WriteString("reason", repair.Reason);
        json.WritePropertyName("old");
        JsonAnchor.Write(json, repair.Old);
        if (repair.New is null) return;
        json.WritePropertyName("new");
        JsonAnchor.Write(json, repair.New);
    }
}
