namespace ArgumentMap.Validation.Rules;

/// <summary>AM020.</summary>
internal sealed class IssueWithoutRival() : ValidationRule(
    "AM020",
    "issue-without-rival",
    Severity.Warning,
    "Issue with nothing to weigh",
    "A group with a proof standard is an issue, whose statements are the positions that exclude each other. With no more than one "
        + "position, and nothing that attacks it, there is nothing that a reason could outweigh.",
    "Put the other positions in the group, or take its proof standard away.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var issues = map.Groups.Where(group => group.Standard is not null).ToList();
        if (issues.Count == 0) yield break;
        var positions = map.Statements.Where(statement => statement.Group is not null)
            .ToLookup(statement => statement.Group, StringComparer.Ordinal);
        foreach (var issue in issues)
        {
            var own = positions[issue.Id].Take(2).ToList();
            if (own.Count == 0) yield return Found($"The issue '{issue.Id}' has no position.");
            if (own.Count == 1 && !map.RelationsTo(own[0].Id, RelationKind.Attack).Any())
                yield return Found(own[0],
                    $"The {own[0].KindAndId} is the only position of the issue '{issue.Id}', and nothing attacks it.");
        }
    }
}
