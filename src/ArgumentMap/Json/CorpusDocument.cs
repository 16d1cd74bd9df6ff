using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A corpus as the file <c>argument-corpus/1</c> spells it; the order of the members is the canonical one.</summary>
internal sealed class CorpusDocument
{
    public const string FormatName = "argument-corpus/1";

    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Format { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public List<string>? Maps { get; set; }

    public List<LinkEntry>? Links { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
