namespace ArgumentMap.Reasoning;

/// <summary>Reads off how contested statements are, from the strengths of a map. O(nodes + edges).</summary>
internal sealed class ContestednessReading
{
    private readonly MapSnapshot _map;
    private readonly ContestednessOptions _options;
    private readonly BipolarFramework _framework;
    private readonly StrengthResult _strengths;

    public ContestednessReading(MapSnapshot map, ContestednessOptions options, CancellationToken cancellationToken)
    {
        (_map, _options) = (map, options);
        _framework = map.Read(options.Framework).Framework;
        _strengths = StrengthResult.Of(_framework, options.Semantics, cancellationToken: cancellationToken);
    }

    public ValueList<Contestedness> All() => [.. Enumerable.Range(0, _map.StatementCount).Select(Of)];

    public Contestedness Of(int statement)
    {
        var support = Together(_framework.SupportersOf(statement), _framework.CountedSupportWeights(statement, _strengths.Strengths));
        var opposition = Together(_framework.AttackersOf(statement), _framework.CountedAttackWeights(statement, _strengths.Strengths));
        var answer = new Contestedness((Statement)_map.NodeAt(statement), support, opposition, ContestednessClass.Unargued);
        return answer with { Class = ClassOf(answer) };
    }

    private ContestednessClass ClassOf(Contestedness answer)
    {
        if (answer.Weight == 0) return ContestednessClass.Unargued;
        if (answer.Weight < _options.WeakBelow) return ContestednessClass.WeaklyArgued;
        return answer.Balance < _options.OneSidedBelow ? ContestednessClass.OneSided : ContestednessClass.Contested;
    }

    private double Together(ReadOnlySpan<int> relations, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < relations.Length; i++) sum += weights[i] * _strengths.Strengths[relations[i]];
        return sum;
    }
}
