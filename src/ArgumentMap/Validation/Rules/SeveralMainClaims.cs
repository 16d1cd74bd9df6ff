namespace ArgumentMap.Validation.Rules;

/// <summary>AM005.</summary>
internal sealed class SeveralMainClaims() : ValidationRule(
    "AM005",
    "several-main-claims",
    Severity.Warning,
    "Several main claims",
    "The main claim is what the whole text argues for. Where several are marked, either one of them rests on the others, or the text makes "
        + "several arguments.",
    "Mark the one that the others lead to, or make a map of each argument.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var main = context.Map.MainStatements.ToList();
        if (main.Count < 2) yield break;
        var others = main.Skip(1).Select(statement => statement.Id).ToArray();
        yield return Found(main[0],
            $"{main.Count} statements are marked as the main claim: {string.Join(", ", others.Prepend(main[0].Id))}.", others);
    }
}
