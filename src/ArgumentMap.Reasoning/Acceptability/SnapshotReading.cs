namespace ArgumentMap.Reasoning;

/// <summary>A frozen map as options read it.</summary>
internal static class SnapshotReading
{
    /// <summary>The reading, the last one of which is kept.</summary>
    public static MapReading Read(this MapSnapshot map, FrameworkOptions options) =>
        map.Last(last => last.Options == options, () => new MapReading(map, options, []));
}
