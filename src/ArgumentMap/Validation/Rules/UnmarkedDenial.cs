using System.Globalization;
using ArgumentMap.Analysis;
using ArgumentMap.Validation.Wording;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM019. The counterpart of AM007, whose advice would be wrong here.</summary>
internal sealed class UnmarkedDenial() : ValidationRule(
    "AM019",
    "unmarked-denial",
    Severity.Warning,
    "Statement and its denial, unrelated",
    "Two statements in nearly the same words of which one denies the other cannot both hold, but no attack says so; whoever counts what is accepted may accept both. "
    + "They are found like near-duplicates (AM007), and told from those by a negation too many (\"not\", \"never\", \"nicht\", \"unsafe\" beside \"safe\").",
    "Join them by an attack, or by one each way; or say how they differ.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var joined = new JoinedPairs(context.Map);
        var pairs = context.Map.Statements.FindNearDuplicates(context.Options.NearDuplicate, AreNoDenial, context.CancellationToken);
        return from pair in pairs
               let score = pair.Score.ToString("0.00", CultureInfo.InvariantCulture)
               let message = $"The {pair.Statement.KindAndId} reads like the denial of the {pair.Earlier.KindAndId} ({score}), but nothing relates the two: \"{Shortened(pair.Statement.Text)}\""
               select Found(pair.Statement, message, pair.Earlier.Id) with { Score = pair.Score };

        bool AreNoDenial(Statement one, Statement other) => joined.Contains(one, other) || !Negation.Divides(one.Text, other.Text);
    }
}
