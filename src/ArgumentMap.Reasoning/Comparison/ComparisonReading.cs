namespace ArgumentMap.Reasoning;

/// <summary>One comparison of the maps of one corpus.</summary>
internal sealed class ComparisonReading(MergedCorpus corpus)
{
    private readonly ArgumentGraph _map = corpus.Map;
    private readonly AgreementMatrix _matrix = AgreementMatrix.Of(corpus);
    private Dictionary<string, AgreementRow> _rows = [];
    private Dictionary<string, int> _places = [];

    public CorpusComparison Read()
    {
        _rows = _matrix.Rows.ToDictionary(row => row.Statement.Id, StringComparer.Ordinal);
        _places = corpus.Maps.Select((map, place) => (map, place))
            .ToDictionary(pair => pair.map, pair => pair.place, StringComparer.Ordinal);
        return Comparison();
    }

    private CorpusComparison Comparison() => new()
    {
        Merged = corpus,
        Matrix = _matrix,
        Shared =
            [.. _matrix.Rows.Where(
                row => row.Cells.Count(cell => cell.Stance.HasFlag(MapStance.Makes) || cell.Stance.HasFlag(MapStance.Implies)) > 1)],
        Agreements = [.. _matrix.Agreed],
        Contradictions =
            [.. Opposed(RelationKind.Attack, (one, other) => new Contradiction(one, MakersOf(one), other, MakersOf(other)))],
        Contrasts =
            [.. Opposed(RelationKind.Context, (one, other) => new Contrast(one, MakersOf(one), other, MakersOf(other)))],
        Answers = [.. Answers()],
        Advice = [.. Advice()],
        SharedAssumptions = [.. SharedAssumptions()],
        Contributions = [.. Contributions()],
    };

    /// <summary>
    /// A contradiction is a link and so an attack each way, a contrast a context each way: that from the statement which comes first in the
    /// map is taken.
    /// </summary>
    private IEnumerable<T> Opposed<T>(RelationKind kind, Func<Statement, Statement, T> told)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in _map.Statements) positions.Add(statement.Id, positions.Count);
        return from link in _map.Relations
               where link.Kind == kind && IsLink(link)
               let first = (Statement)_map.PremisesOf(link.Id)[0]
               let second = (Statement)_map.ConclusionsOf(link.Id)[0]
               where positions[first.Id] < positions[second.Id]
               select told(first, second);
    }

    /// <summary>A contradiction between maps is no objection that either raises, but it can answer one.</summary>
    private IEnumerable<ObjectionAnswer> Answers() =>
        from attack in _map.Relations
        where attack.Kind == RelationKind.Attack && !IsLink(attack)
        from target in _map.ConclusionsOf(attack.Id)
        from objection in _map.PremisesOf(attack.Id).OfType<Statement>()
        let raisedBy = DrawersOf(attack, objection)
        from answering in _map.RelationsTo(attack.Id, RelationKind.Attack).Concat(_map.RelationsTo(objection.Id, RelationKind.Attack))
        .Distinct()
        from answer in _map.PremisesOf(answering.Id).OfType<Statement>()
        where answer.Id != target.Id
        select new ObjectionAnswer(objection, target, raisedBy, answer, DrawersOf(answering, answer));

    private IEnumerable<AddresseeAdvice> Advice() =>
        from recommendation in _map.Recommendations
        from addressee in recommendation.Addressees.Count > 0 ? recommendation.Addressees : [""]
        group AdviceOf(recommendation) by addressee into advice
        select new AddresseeAdvice(advice.Key, [.. advice]);

    private Advice AdviceOf(Recommendation recommendation)
    {
        var cells = _rows.TryGetValue(recommendation.Id, out var row) ? row.Cells : [];
        var made = corpus.OriginsOf(recommendation.Id).Where(corpus.IsAnchored).Select(origin => origin.Map).Distinct().ToValueList();
        return new Advice(recommendation, made, MakersOf(recommendation).Except(made)
            .ToValueList(), Taking(MapStance.Supports), Taking(MapStance.Attacks));

        ValueList<string> Taking(MapStance stance) =>
            cells.Where(cell => cell.Stance.HasFlag(stance)).Select(cell => cell.Map).ToValueList();
    }

    private IEnumerable<SharedAssumption> SharedAssumptions() => _map.UnsupportedClaims
        .Select(claim => new SharedAssumption(claim, UsersOf(claim).OrderBy(map => _places[map]).ToValueList()))
        .Where(assumption => assumption.Maps.Count > 1)
        .OrderByDescending(assumption => assumption.Maps.Count);

    /// <summary>The maps that use a statement as a reason for something.</summary>
    private HashSet<string> UsersOf(Statement statement) =>
        [.. _map.RelationsFrom(statement.Id, RelationKind.Support).SelectMany(support => corpus.MapsDrawing(support.Id))];

    private IEnumerable<Contribution> Contributions()
    {
        var own = _map.Statements.Where(statement => !_rows.ContainsKey(statement.Id)).ToLookup(statement => MakersOf(statement)[0]);
        return corpus.Maps.Select(map => new Contribution(map, [.. own[map]]));
    }

    private bool IsLink(Relation relation) => corpus.MapsDrawing(relation.Id).Count == 0;

    private ValueList<string> MakersOf(Statement statement) => corpus.MapsOf(statement.Id).ToValueList();

    /// <summary>The maps that draw a relation; of a link, those that make its premise.</summary>
    private ValueList<string> DrawersOf(Relation relation, Statement premise) =>
        IsLink(relation) ? MakersOf(premise) : corpus.MapsDrawing(relation.Id).ToValueList();
}
