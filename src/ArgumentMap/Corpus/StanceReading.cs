namespace ArgumentMap;

/// <summary>One reading of the stances that the maps of a merged corpus take.</summary>
internal sealed class StanceReading
{
    private readonly MergedCorpus _corpus;

    /// <summary>For each map, the nodes on which it draws an attack.</summary>
    private readonly HashSet<(string Map, string Node)> _attacked = [];

    /// <summary>For each map, the statements against which it leaves an attack standing.</summary>
    private readonly HashSet<(string Map, string Statement)> _disowned = [];

    /// <summary>For each statement the maps that take a stance on it, as they are found.</summary>
    private readonly Dictionary<string, List<string>> _takers = new(StringComparer.Ordinal);

    /// <summary>The maps' places in the corpus.</summary>
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Statement, string Map), (MapStance Stance, List<CorpusReference> Through)> _stances = [];

    public StanceReading(MergedCorpus corpus)
    {
        _corpus = corpus;
        foreach (var map in corpus.Maps) _places.Add(map, _places.Count);
        foreach (var (map, attack) in OwnAttacks())
            foreach (var target in corpus.Map.ConclusionsOf(attack.Id))
                _attacked.Add((map, target.Id));
    }

    public AgreementMatrix Read()
    {
        foreach (var statement in _corpus.Map.Statements)
            foreach (var origin in _corpus.OriginsOf(statement.Id))
                Note(statement, _corpus.IsAnchored(origin) ? MapStance.Makes : MapStance.Implies, origin);
        ReadOwnAttacks();
        ReadLinks();
        return new AgreementMatrix(_corpus.Maps, _corpus.Map.Statements.Select(Row).Where(row => row.Cells.Count > 1).ToValueList());
    }

    private void ReadOwnAttacks()
    {
        foreach (var (map, attack) in OwnAttacks())
        {
            var premises = _corpus.Map.PremisesOf(attack.Id);
            if (premises.Prepend(attack).Any(node => _attacked.Contains((map, node.Id)))) continue;
            foreach (var target in _corpus.Map.ConclusionsOf(attack.Id).OfType<Statement>())
            {
                _disowned.Add((map, target.Id));
                foreach (var origin in premises.OfType<Statement>().SelectMany(premise => _corpus.OriginsOf(premise.Id))
                    .Where(origin => origin.Map == map))
                    Note(target, MapStance.Attacks, origin);
            }
        }
    }

    private void ReadLinks()
    {
        var links = _corpus.Map.Relations.Where(relation => _corpus.MapsDrawing(relation.Id).Count == 0);
        // Who judges a matter differently neither supports nor attacks what another makes of it.
        foreach (var link in links.Where(link => link.Kind != RelationKind.Context))
        {
            var stance = link.Kind == RelationKind.Attack ? MapStance.Attacks : MapStance.Supports;
            var premise = (Statement)_corpus.Map.PremisesOf(link.Id).Single();
            var conclusion = (Statement)_corpus.Map.ConclusionsOf(link.Id).Single();
            ReadLink(premise, stance, conclusion);
            // Whoever says it in less detail speaks of the detailed statement too.
            if (link.Kind == RelationKind.Rephrase) ReadLink(conclusion, stance, premise);
        }
    }

    private void ReadLink(Statement through, MapStance stance, Statement to)
    {
        foreach (var origin in _corpus.OriginsOf(through.Id).Where(origin => !_disowned.Contains((origin.Map, through.Id))))
            if (stance == MapStance.Attacks || !Has(to, origin.Map))
                Note(to, stance, origin);
    }

    private IEnumerable<(string Map, Relation Attack)> OwnAttacks() =>
        from relation in _corpus.Map.Relations
        where relation.Kind == RelationKind.Attack
        from map in _corpus.MapsDrawing(relation.Id)
        select (map, relation);

    private bool Has(Statement statement, string map) =>
        _stances.TryGetValue((statement.Id, map), out var known) && (known.Stance & (MapStance.Makes | MapStance.Implies)) != 0;

    private void Note(Statement statement, MapStance stance, CorpusReference through)
    {
        var key = (statement.Id, through.Map);
        if (!_stances.TryGetValue(key, out var known))
        {
            known = (MapStance.NoStance, []);
            if (!_takers.TryGetValue(statement.Id, out var maps)) _takers.Add(statement.Id, maps = []);
            maps.Add(through.Map);
        }
        if (!known.Through.Contains(through)) known.Through.Add(through);
        // One passage is enough to make a statement that the map has in other places without one.
        var stances = known.Stance | stance;
        _stances[key] = ((stances & MapStance.Makes) != 0 ? stances & ~MapStance.Implies : stances, known.Through);
    }

    private AgreementRow Row(Statement statement) =>
        new(statement, _corpus.Maps, _takers[statement.Id].OrderBy(map => _places[map]).Select(map =>
    {
        var (stance, through) = _stances[(statement.Id, map)];
        return new AgreementCell(map, stance, through.ToValueList());
    }).ToValueList());
}
