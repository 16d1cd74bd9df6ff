using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>An anchor as the file spells it.</summary>
internal sealed class AnchorEntry
{
    public string? Source { get; set; }

    public string? Section { get; set; }

    public string? Page { get; set; }

    public string? Time { get; set; }

    public string? Fragment { get; set; }

    public int? Paragraph { get; set; }

    public int? Start { get; set; }

    public int? End { get; set; }

    public string? Sha256 { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
