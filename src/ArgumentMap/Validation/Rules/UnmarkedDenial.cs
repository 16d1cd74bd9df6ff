using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM019. The counterpart of AM007, whose advice would be wrong here.</summary>
internal sealed class UnmarkedDenial() : AlikeStatements(
    "AM019",
    "unmarked-denial",
    "Statement and its denial, unrelated",
    "Two statements in nearly the same words of which one denies the other cannot both hold, but no attack says so; whoever counts what is "
    + "accepted may accept both. They are found like near-duplicates (AM007), and told from those by a negation too many (\"not\", "
    + "\"never\", \"nicht\", \"unsafe\" beside \"safe\").",
    "Join them by an attack, or by one each way; or say how they differ.")
{
    protected override bool AreDenials => true;

    protected override string Message(NearDuplicate pair, string score) =>
        $"The {pair.Statement.KindAndId} reads like the denial of the {pair.Earlier.KindAndId} ({score}), but nothing relates the two: "
            + $"\"{Shortened(pair.Statement.Text)}\"";
}
