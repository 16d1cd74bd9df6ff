using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A source as the file spells it.</summary>
internal sealed class SourceEntry
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? Authors { get; set; }

    public string? Publisher { get; set; }

    public string? Published { get; set; }

    public string? Url { get; set; }

    public string? Language { get; set; }

    public string? Sha256 { get; set; }

    public int? Length { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
