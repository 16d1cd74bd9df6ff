namespace ArgumentMap.NUnit;

/// <summary>Holds where another constraint does not, unless that one asked what could not have turned out otherwise.</summary>
internal sealed class NotMapConstraint(MapConstraint negated) : MapConstraint(negated)
{
    /// <summary>The constraint that it turns round.</summary>
    public MapConstraint Negated => negated;

    /// <inheritdoc/>
    public override string Description => negated is JoinedMapConstraint ? $"not ({negated.Description})" : $"not {negated.Description}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        var verdict = negated.VerdictOn(map);
        return verdict.IsVacuous ? verdict : verdict with { Holds = !verdict.Holds };
    }
}
