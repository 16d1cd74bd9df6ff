using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A relation as the file spells it.</summary>
internal sealed class RelationEntry
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public List<string>? Premises { get; set; }

    /// <summary>One id or, for the rare relation with several conclusions, an array of ids.</summary>
    public JsonElement? Conclusion { get; set; }

    public string? Scheme { get; set; }

    public string? CriticalQuestion { get; set; }

    public string? Basis { get; set; }

    public double? Weight { get; set; }

    public List<AnchorEntry>? Anchors { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
