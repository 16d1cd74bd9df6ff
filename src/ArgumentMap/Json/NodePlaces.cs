namespace ArgumentMap.Json;

/// <summary>Where the nodes of a map stand in the file that it was read from.</summary>
/// <param name="input">The file.</param>
/// <param name="lists">The lists of nodes in it.</param>
internal sealed class NodePlaces(JsonInput input, IReadOnlyList<NodeList> lists)
{
    /// <summary>The places of nodes, by the ids that they were read with; no others have one. One walk through the file.</summary>
    public Dictionary<string, MapLocation> Locate(IEnumerable<string> ids)
    {
        var wanted = new HashSet<string>(ids, StringComparer.Ordinal);
        var found = lists.SelectMany(list => list.Find(wanted)).OrderBy(place => place.Offset).ToList();
        return found
            .Zip(input.Locate(found.Select(place => (place.Offset, place.Path))), (place, location) => (place.Id, Location: location))
            .ToDictionary(pair => pair.Id, pair => pair.Location, StringComparer.Ordinal);
    }
}
