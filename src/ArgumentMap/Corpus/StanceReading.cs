namespace ArgumentMap;

/// <summary>One reading of the stances that the maps of a merged corpus take.</summary>
internal sealed class StanceReading
{
    private readonly MergedCorpus _corpus;

    /// <summary>For each map, the nodes on which it draws an attack.</summary>
    private readonly HashSet<(string Map, string Node)> _attacked = [];

    /// <summary>For each map, the statements against which it leaves an attack standing.</summary>
    private readonly HashSet<(string Map, string Statement)> _disowned = [];
    private readonly Dictionary<(string Statement, string Map), (MapStance Stance, List<CorpusReference> Through)> _stances = [];

    public StanceReading(MergedCorpus corpus)
    {
        _corpus = corpus;
        foreach (var (map, attack) in OwnAttacks())
            foreach (var target in corpus.Map.ConclusionsOf(attack.Id))
                _attacked.Add((map, target.Id));
    }

    public AgreementMatrix Read()
    {
        foreach (var statement in _corpus.Map.Statements)
            foreach (var origin in _corpus.OriginsOf(statement.Id))
                Note(statement, MapStance.Makes, origin);
        ReadOwnAttacks();
        ReadLinks();
        return new AgreementMatrix(_corpus.Maps, _corpus.Map.Statements.Select(Row).Where(IsShared).ToValueList());
    }

    private static bool IsShared(AgreementRow row) => row.Cells.Count(cell => cell.Stance != MapStance.Silent) > 1;

    private void ReadOwnAttacks()
    {
        foreach (var (map, attack) in OwnAttacks())
        {
            var premises = _corpus.Map.PremisesOf(attack.Id);
            if (premises.Prepend(attack).Any(node => _attacked.Contains((map, node.Id)))) continue;
            foreach (var target in _corpus.Map.ConclusionsOf(attack.Id).OfType<Statement>())
            {
                _disowned.Add((map, target.Id));
                foreach (var origin in premises.OfType<Statement>().SelectMany(premise => _corpus.OriginsOf(premise.Id)).Where(origin => origin.Map == map))
                    Note(target, MapStance.Attacks, origin);
            }
        }
    }

    private void ReadLinks()
    {
        foreach (var link in _corpus.Map.Relations.Where(relation => _corpus.MapsDrawing(relation.Id).Count == 0))
        {
            var stance = link.Kind == RelationKind.Attack ? MapStance.Attacks : MapStance.Supports;
            var premise = _corpus.Map.PremisesOf(link.Id).Single();
            var conclusion = (Statement)_corpus.Map.ConclusionsOf(link.Id).Single();
            foreach (var origin in _corpus.OriginsOf(premise.Id).Where(origin => !_disowned.Contains((origin.Map, premise.Id))))
                if (stance == MapStance.Attacks || !Makes(conclusion, origin.Map))
                    Note(conclusion, stance, origin);
        }
    }

    private IEnumerable<(string Map, Relation Attack)> OwnAttacks() =>
        from relation in _corpus.Map.Relations
        where relation.Kind == RelationKind.Attack
        from map in _corpus.MapsDrawing(relation.Id)
        select (map, relation);

    private bool Makes(Statement statement, string map) => _stances.TryGetValue((statement.Id, map), out var known) && (known.Stance & MapStance.Makes) != 0;

    private void Note(Statement statement, MapStance stance, CorpusReference through)
    {
        var key = (statement.Id, through.Map);
        var (known, ways) = _stances.TryGetValue(key, out var found) ? found : (MapStance.Silent, []);
        if (!ways.Contains(through)) ways.Add(through);
        _stances[key] = (known | stance, ways);
    }

    private AgreementRow Row(Statement statement) => new(statement, _corpus.Maps.Select(map => _stances.TryGetValue((statement.Id, map), out var found)
        ? new AgreementCell(map, found.Stance, found.Through.ToValueList())
        : new AgreementCell(map, MapStance.Silent, [])).ToValueList());
}
