using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A link as the file spells it.</summary>
internal sealed class LinkEntry
{
    public string? Kind { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Note { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
