using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>An utterance as the file spells it.</summary>
internal sealed class LocutionEntry
{
    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? SaidBy { get; set; }

    public List<AnchorEntry>? Anchors { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
