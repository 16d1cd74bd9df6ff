using ArgumentMap.Analysis;
using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>The pairs of statements in nearly the same words that nothing relates, from one search for both rules about them.</summary>
internal sealed class AlikePairs
{
    private const int Duplicate = 0;
    private const int Denial = 1;
    private const int NotMeant = -1;

    private readonly List<(NearDuplicate Pair, int Sort)> _pairs;

    public AlikePairs(ValidationContext context)
    {
        var joined = new JoinedPairs(context.Map);
        // A statement may be like very many others.
        var negations = new Dictionary<string, Negation>(StringComparer.Ordinal);
        _pairs = [.. context.Map.Statements.FindBySort(context.Options.NearDuplicate, sorts: 2, SortOf, context.CancellationToken)];

        int SortOf(Statement one, Statement other) =>
            joined.Contains(one, other) ? NotMeant : NegationOf(one).Divides(NegationOf(other)) ? Denial : Duplicate;

        Negation NegationOf(Statement statement)
        {
            if (!negations.TryGetValue(statement.Id, out var negation))
                negations.Add(statement.Id, negation = new Negation(statement.Text));
            return negation;
        }
    }

    /// <summary>Those of which one denies the other, or those of which it does not.</summary>
    public IEnumerable<NearDuplicate> Of(bool areDenials) =>
        _pairs.Where(entry => entry.Sort == (areDenials ? Denial : Duplicate)).Select(entry => entry.Pair);
}
