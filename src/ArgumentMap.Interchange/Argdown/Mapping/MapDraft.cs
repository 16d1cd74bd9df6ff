using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>A map as an Argdown document says it.</summary>
internal sealed class MapDraft
{
    /// <summary>The map itself.</summary>
    public Draft Map { get; } = new(MapLists.Map, "", 0);

    /// <summary>Its lists, in their order.</summary>
    public Dictionary<string, List<Draft>> Lists { get; } =
        MapLists.All.ToDictionary(list => list, _ => new List<Draft>(), StringComparer.Ordinal);

    public List<Draft> this[string list] => Lists[list];

    /// <summary>What stands in the map beside its nodes.</summary>
    public IEnumerable<Draft> Frame => this[MapLists.Sources].Concat(this[MapLists.Participants]).Concat(this[MapLists.Groups]);

    /// <summary>The nodes, in the map's order.</summary>
    public IEnumerable<Draft> Nodes => this[MapLists.Statements].Concat(this[MapLists.Locutions]).Concat(this[MapLists.Relations]);
}
