using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>A corpus as one map, and which of its statements came from where.</summary>
public sealed class MergedCorpus
{
    private readonly Dictionary<string, ValueList<CorpusReference>> _origins;
    private readonly Dictionary<CorpusReference, string> _merged;

    private readonly ILookup<string, string> _drawers;

    private readonly HashSet<CorpusReference> _anchored;
    private readonly MergedProvenance _provenance;

    /// <summary>
    /// Which of the corpus's links each merged relation became of that no map draws, and each merged statement of several: the first.
    /// </summary>
    private readonly Dictionary<string, int> _links;

    /// <summary>What each node of a map is called in the merged map.</summary>
    private readonly Dictionary<(string Map, string Node), string> _newIds;

    internal MergedCorpus(
        ArgumentGraph map,
        ValueList<string> maps,
        Dictionary<string, ValueList<CorpusReference>> origins,
        ILookup<string, string> drawers,
        HashSet<CorpusReference> anchored,
        MergedProvenance provenance,
        Dictionary<string, int> links,
        Dictionary<(string Map, string Node), string> newIds)
    {
        Map = map;
        Maps = maps;
        _origins = origins;
        _drawers = drawers;
        _anchored = anchored;
        _provenance = provenance;
        _links = links;
        _newIds = newIds;
        _merged = origins.SelectMany(pair => pair.Value.Select(origin => (origin, pair.Key)))
            .ToDictionary(pair => pair.origin, pair => pair.Key);
    }

    /// <summary>
    /// The merged map. The ids of its nodes, sources and participants are <c>map/id</c>, after the first map that has them.
    /// </summary>
    public ArgumentGraph Map { get; }

    /// <summary>The ids of the maps that were merged, in the corpus's order.</summary>
    public ValueList<string> Maps { get; }

    /// <summary>The statements that more than one map makes, in the merged map's order.</summary>
    public IEnumerable<Statement> Shared => Map.Statements.Where(statement => MapsOf(statement.Id).Count > 1);

    /// <summary>The statements that a statement of another map attacks, in the merged map's order.</summary>
    public IEnumerable<Statement> Contested => Map.Statements.Where(statement => Challengers(statement.Id).Any());

    /// <summary>The statements that attack a merged one and that none of the maps that make it makes too.</summary>
    /// <exception cref="KeyNotFoundException">The merged map has no such statement.</exception>
    public IEnumerable<Statement> Challengers(string statementId)
    {
        var own = MapsOf(statementId);
        return Map.Attackers(statementId).OfType<Statement>().Where(attacker => !MapsOf(attacker.Id).Intersect(own).Any());
    }

    /// <summary>The statements of which a merged one was made, in the order of the maps.</summary>
    /// <exception cref="KeyNotFoundException">The merged map has no such statement.</exception>
    public ValueList<CorpusReference> OriginsOf(string statementId) =>
        _origins.TryGetValue(Guard.NotNull(statementId, nameof(statementId)), out var origins)
            ? origins
            : throw new KeyNotFoundException(
                $"The merged map '{Map.Id}' has no statement with the id '{statementId}'.{NearestId.Question(statementId, _origins.Keys)}");

    /// <summary>The ids of the maps that make a merged statement, each once, in the order of the maps.</summary>
    /// <exception cref="KeyNotFoundException">The merged map has no such statement.</exception>
    public IReadOnlyList<string> MapsOf(string statementId) => OriginsOf(statementId).Select(origin => origin.Map).Distinct().ToList();

    /// <summary>
    /// The ids of the maps that draw a merged relation, in the order of the maps; none for one that a link of the corpus became.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The merged map has no such relation.</exception>
    public IReadOnlyList<string> MapsDrawing(string relationId) => _drawers[Map.GetRelation(relationId).Id].Distinct().ToList();

    /// <summary>The merged statement that a statement of one of the maps became part of.</summary>
    /// <exception cref="KeyNotFoundException">There is no such statement.</exception>
    public Statement Find(CorpusReference origin) => _merged.TryGetValue(origin, out var id)
        ? Map.GetStatement(id)
        : throw new KeyNotFoundException($"The merged map '{Map.Id}' holds no statement '{origin}'.");

    /// <summary>The merged source that a source of one of the maps became part of.</summary>
    /// <exception cref="KeyNotFoundException">There is no such map, or it has no such source.</exception>
    public SourceDocument FindSource(string mapId, string sourceId) =>
        _provenance.SourceIds.TryGetValue(new CorpusReference(mapId, sourceId), out var id)
        ? Map.GetSource(id)
        : throw new KeyNotFoundException($"The merged map '{Map.Id}' holds no source '{sourceId}' of a map '{mapId}'.");

    /// <summary>The merged participant that a participant of one of the maps became part of.</summary>
    /// <exception cref="KeyNotFoundException">There is no such map, or it has no such participant.</exception>
    public Participant FindParticipant(string mapId, string participantId) =>
        _provenance.ParticipantIds.TryGetValue(new CorpusReference(mapId, participantId), out var id)
        ? Map.GetParticipant(id)
        : throw new KeyNotFoundException($"The merged map '{Map.Id}' holds no participant '{participantId}' of a map '{mapId}'.");

    /// <summary>What the maps call each merged source: the map and the id there, and the merged id.</summary>
    internal IReadOnlyDictionary<CorpusReference, string> SourceIds => _provenance.SourceIds;

    /// <summary>What the maps call each merged participant: the map and the id there, and the merged id.</summary>
    internal IReadOnlyDictionary<CorpusReference, string> ParticipantIds => _provenance.ParticipantIds;

    /// <summary>The map, and how many it was made of, as in <c>lamps: 4 statements, 3 relations, of 2 maps</c>.</summary>
    public override string ToString() => $"{Map}, of {Counted.Of(Maps.Count, "map")}";

    /// <summary>The id in the merged map of a node that is named as <c>map/id</c> by the map that it is from; null where none is.</summary>
    internal string? NewIdOf(string name) =>
        CorpusReference.TryParse(name, out var node) && _newIds.TryGetValue((node.Map, node.Statement), out var id) ? id : null;

    /// <summary>
    /// The position among the corpus's links of the one by which a node is in the merged map what it is; null where it is as a map has it.
    /// </summary>
    internal int? LinkOf(string id) => _links.TryGetValue(id, out var link) ? link : null;

    /// <summary>Whether a statement of one of the maps rests on a passage there.</summary>
    internal bool IsAnchored(CorpusReference origin) => _anchored.Contains(origin);
}
