using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Records;

/// <summary>What looks wrong in a file: each kind once, with the first place, and how often.</summary>
internal sealed class WarningList
{
    private readonly Dictionary<string, (Place Place, int Count)> _warnings = new(StringComparer.Ordinal);

    public void Add(Place place, string message) =>
        _warnings[message] = _warnings.TryGetValue(message, out var known) ? (known.Place, known.Count + 1) : (place, 1);

    /// <summary>A map that was read from the file.</summary>
    /// <param name="map">The map.</param>
    /// <param name="file">The file's name, or null.</param>
    /// <param name="places">Where its nodes stand, by their ids.</param>
    public MapReadResult Result(ArgumentGraph map, string? file, IReadOnlyDictionary<string, Place> places)
    {
        var warnings = _warnings.Select(warning => new MapWarning(warning.Value.Place.Location,
            warning.Value.Count == 1 ? warning.Key : $"{warning.Key} ({warning.Value.Count} times)"));
        return new MapReadResult(map, [.. warnings], file, ids => ids.Where(places.ContainsKey)
            .ToDictionary(id => id, id => places[id].Location, StringComparer.Ordinal));
    }
}
