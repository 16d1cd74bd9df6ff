using ArgumentMap.Formats;

namespace ArgumentMap.Losses;

/// <summary>What of a given map a format does not say, item by item.</summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(new DotFormat().LossesOf(map).Any()); // True
/// </code></example>
public static class MapLosses
{
    /// <summary>The words in which formats declare what they lose, and <see cref="MapLoss.What"/> is said.</summary>
    public static ValueList<string> Words => LossWords.All;

    /// <summary>
    /// What of a map is not in its file of a format: none where the file says everything. Of a format that can be read, it is what does not
    /// come back when the map is written and read again, in a file of the map's id; of one that can only be written, what the map says of
    /// <see cref="MapFormat.Losses"/>. What the format itself has noted in a map is no loss, nor is the order of things.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="map">The map.</param>
    /// <param name="cancellationToken">Stops the writing and reading.</param>
    /// <returns>
    /// The losses of the map, its sources, participants, groups and nodes, in this order. What is lost as a whole, such as a node that the
    /// format has no word for, is named once and not with each of its members.
    /// </returns>
    /// <exception cref="NotSupportedException">The format can be read only.</exception>
    /// <exception cref="ArgumentException">The format cannot say such a map at all.</exception>
    /// <exception cref="MapFormatException">The format cannot read what it has written of the map.</exception>
    /// <remarks>Costs as much as writing the map and reading it, and nothing for a format that declares no losses.</remarks>
    public static ValueList<MapLoss> LossesOf(this MapFormat format, ArgumentGraph map, CancellationToken cancellationToken = default) =>
        Guard.NotNull(format, nameof(format)).LossesOf(map, Guard.NotNull(map, nameof(map)).Id + format.Extensions[0], cancellationToken);

    /// <summary>
    /// The same for a file of a given name: many formats have no other place for a map's id, so that a file that is called otherwise loses
    /// it.
    /// </summary>
    /// <param name="format">The format.</param>
    /// <param name="map">The map.</param>
    /// <param name="file">The name of the file, with or without its folder. It is not opened.</param>
    /// <param name="cancellationToken">Stops the writing and reading.</param>
    /// <exception cref="NotSupportedException">The format can be read only.</exception>
    /// <exception cref="ArgumentException">The format cannot say such a map at all.</exception>
    /// <exception cref="MapFormatException">The format cannot read what it has written of the map.</exception>
    public static ValueList<MapLoss> LossesOf(this MapFormat format, ArgumentGraph map, string file,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(format, nameof(format));
        Guard.NotNull(map, nameof(map));
        Guard.NotNull(file, nameof(file));
        if (format.Losses.Count == 0) return [];
        var search = new LossSearch(map, new LossWords(format.OwnExtensions));
        return format.CanRead ? search.Since(ReadBack(format, map, file, cancellationToken)) : search.Of(format.Losses);
    }

    private static ArgumentGraph ReadBack(MapFormat format, ArgumentGraph map, string file, CancellationToken cancellation) =>
        format.Parse(format.ToBytes(map, cancellation), file, cancellation).Map;
}
