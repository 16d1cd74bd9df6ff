using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>What a written file says beside the map.</summary>
public sealed record JsonWriteOptions
{
    /// <summary>The defaults.</summary>
    public static JsonWriteOptions Default { get; } = new();

    /// <summary>
    /// Where editors find the schema (<see cref="ArgumentJson.MapSchema"/>, <see cref="ArgumentJson.CorpusSchema"/>), for the
    /// <c>$schema</c> of a map that did not bring its own. Null or empty for none, since nobody knows whether a schema lies beside the
    /// file.
    /// </summary>
    public string? Schema { get; init; }

    /// <summary>
    /// The limits within which the file is to be read again; what would pass one is not written but a <see cref="MapFormatException"/>.
    /// They are those by which files are read by default: raise both together.
    /// </summary>
    public MapReadOptions Limits { get; init => field = Guard.NotNull(value, nameof(Limits)); } = MapReadOptions.Default;
}
