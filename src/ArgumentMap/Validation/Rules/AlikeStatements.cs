using System.Globalization;
using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>A rule about statements in nearly the same words that nothing relates: of which one denies the other, or does not.</summary>
internal abstract class AlikeStatements(string id, string name, string title, string explanation, string remedy)
    : ValidationRule(id, name, Severity.Warning, title, explanation, remedy)
{
    /// <summary>Whether the pairs are meant of which one denies the other, or those of which it does not.</summary>
    protected abstract bool AreDenials { get; }

    public sealed override IEnumerable<Finding> Check(ValidationContext context) =>
        from pair in context.Shared(shared => new AlikePairs(shared)).Of(AreDenials)
        let score = pair.Score.ToString("0.00", CultureInfo.InvariantCulture)
        select Found(pair.Statement, Message(pair, score), pair.Earlier.Id) with { Score = pair.Score };

    protected abstract string Message(NearDuplicate pair, string score);
}
