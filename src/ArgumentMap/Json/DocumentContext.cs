using System.Text.Json.Serialization;

namespace ArgumentMap.Json;

/// <summary>The generated serialization of the documents, so that nothing is found by reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    ReadCommentHandling = System.Text.Json.JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    MaxDepth = MaxDepth)]
[JsonSerializable(typeof(MapDocument))]
[JsonSerializable(typeof(CorpusDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext
{
    /// <summary>No file may nest deeper, whatever the reader's options allow.</summary>
    public const int MaxDepth = 1000;
}
