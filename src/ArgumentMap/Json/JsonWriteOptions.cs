namespace ArgumentMap.Json;

/// <summary>What a written file says beside the map.</summary>
public sealed record JsonWriteOptions
{
    /// <summary>The defaults.</summary>
    public static JsonWriteOptions Default { get; } = new();

    /// <summary>
    /// Where editors find the schema: the <c>$schema</c> of a map that did not bring its own. Null for the schema's file name
    /// (<c>argument-map.schema.json</c>, <c>argument-corpus.schema.json</c>), empty for none.
    /// </summary>
    public string? Schema { get; init; }
}
