using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A map as the file <c>argument-map/1</c> spells it; the order of the members is the canonical one.</summary>
internal sealed class MapDocument
{
    public const string FormatName = "argument-map/1";

    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public string? Format { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    public List<SourceEntry>? Sources { get; set; }

    public List<ParticipantEntry>? Participants { get; set; }

    public List<StatementEntry>? Statements { get; set; }

    public List<LocutionEntry>? Locutions { get; set; }

    public List<RelationEntry>? Relations { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
