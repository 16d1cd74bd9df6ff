using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>A statement as the file spells it.</summary>
internal sealed class StatementEntry
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Text { get; set; }

    public bool? Main { get; set; }

    public string? EvidenceType { get; set; }

    public List<string>? Addressees { get; set; }

    public string? SaidBy { get; set; }

    public List<string>? AlsoSaidBy { get; set; }

    public string? Certainty { get; set; }

    public string? Basis { get; set; }

    public double? BaseScore { get; set; }

    public List<string>? Tags { get; set; }

    public List<AnchorEntry>? Anchors { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extensions { get; set; }
}
