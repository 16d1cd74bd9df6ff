namespace ArgumentMap.Validation.Rules;

/// <summary>AM004. A map without any statement argues for nothing yet and is left alone.</summary>
internal sealed class NoMainClaim() : ValidationRule(
    "AM004",
    "no-main-claim",
    Severity.Warning,
    "No main claim",
    "The main claim is what the whole text argues for. Unless it is marked, nobody can tell which statements miss the point and which "
        + "arguments decide it.",
    "Mark the thesis with \"main\": true, in Argdown with {argmap: {main: true}}. It is mostly one of the statements that are a premise "
        + "of nothing.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        if (context.Map.Statements.Count == 0 || context.Map.MainStatements.Any()) yield break;
        var tagged = context.Map.Statements.FirstOrDefault(statement => statement.Tags.Contains("main"));
        yield return Found("No statement is marked as the main claim, the one that the whole text argues for."
            + (tagged is null ? "" : $" The tag 'main' of the {tagged.KindAndId} does not mark it."));
    }
}
