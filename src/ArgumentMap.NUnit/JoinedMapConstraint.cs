namespace ArgumentMap.NUnit;

/// <summary>
/// Two constraints that both hold, or of which one does. A part that could not have turned out otherwise fails the whole, which is the same
/// without it.
/// </summary>
internal sealed class JoinedMapConstraint(MapConstraint left, MapConstraint right, bool both) : MapConstraint(left, right)
{
    /// <inheritdoc/>
    public override string Description => $"{InWords(left)}{(both ? ", and " : ", or ")}{InWords(right)}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        MapVerdict[] verdicts = [left.VerdictOn(map), right.VerdictOn(map)];
        if (Array.Find(verdicts, verdict => verdict.IsVacuous) is { } vacuous) return vacuous;
        var holds = both ? verdicts.All(verdict => verdict.Holds) : verdicts.Any(verdict => verdict.Holds);
        var deciding = verdicts.Where(verdict => verdict.Holds == holds).ToList();
        return new MapVerdict(holds, string.Join("; ", deciding.Select(verdict => verdict.Found)),
            [.. deciding.SelectMany(verdict => verdict.Shown).Distinct()]);
    }

    /// <summary>A part that is joined the other way stands in brackets.</summary>
    private string InWords(MapConstraint part) =>
        part is JoinedMapConstraint joined && joined.IsOfBoth != both ? $"({part.Description})" : part.Description;

    private bool IsOfBoth => both;
}
