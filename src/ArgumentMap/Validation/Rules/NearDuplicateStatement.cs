using System.Globalization;
using ArgumentMap.Analysis;
using ArgumentMap.Validation.Wording;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM007. Two statements that the map opposes or calls a rephrase of each other are meant to be alike and to be two.</summary>
internal sealed class NearDuplicateStatement() : ValidationRule(
    "AM007",
    "near-duplicate-statement",
    Severity.Warning,
    "Near-duplicate statement",
    "Two statements in nearly the same words are mostly one statement, written down twice; the reasons for and against it are then divided between the two. "
        + "The score is the Jaccard similarity of their words: how many they share, divided by how many they use together (a repeated word counts each time, "
        + "order does not count). Candidates come from a similarity join with prefix filtering (Xiao et al. 2008) and are compared exactly. "
        + "A statement is reported against the earlier one that it is most like; exact duplicates, pairs that an attack or a rephrase joins, and a statement and its denial (AM019) are not.",
    "Keep one, say how the two differ, or join them by a rephrase.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var joined = new JoinedPairs(context.Map);
        var pairs = context.Map.Statements.FindNearDuplicates(context.Options.NearDuplicate, AreTwo, context.CancellationToken);
        return from pair in pairs
               let score = pair.Score.ToString("0.00", CultureInfo.InvariantCulture)
               let message = $"The {pair.Statement.KindAndId} reads almost like the {pair.Earlier.KindAndId} ({score}): \"{Shortened(pair.Statement.Text)}\""
               select Found(pair.Statement, message, pair.Earlier.Id) with { Score = pair.Score };

        bool AreTwo(Statement one, Statement other) => joined.Contains(one, other) || Negation.Divides(one.Text, other.Text);
    }
}
