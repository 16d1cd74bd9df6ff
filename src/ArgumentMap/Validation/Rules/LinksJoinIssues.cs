namespace ArgumentMap.Validation.Rules;

/// <summary>AM407.</summary>
internal sealed class LinksJoinIssues() : CorpusRule(
    "AM407",
    "links-join-issues",
    Severity.Warning,
    "A position that links take out of an issue",
    "The positions of an issue outweigh each other, and a statement is a position of one issue at most. Statements that links make one and "
    + "that are positions of different issues are, merged, a position of the first of these; the other loses a position.",
    "Link the statements otherwise, or give one of the maps no issue there.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var statements = new SameStatements(corpus);
        foreach (var same in statements.Groups())
        {
            var positions = same.Where(end => IssueOf(corpus, end) is not null).ToList();
            if (positions.Select(end => (end.Map, IssueOf(corpus, end))).Distinct().Count() < 2) continue;
            yield return About(positions.Max(statements.LastLinkOf),
                $"Links make {string.Join(" and ", positions)} one statement, which are positions of different issues: "
                + $"{string.Join(" and ", positions.Select(end => $"'{end.Map}/{IssueOf(corpus, end)}'"))}.",
                [.. positions.Select(end => end.ToString())]);
        }
    }

    private static string? IssueOf(ArgumentCorpus corpus, CorpusReference end) =>
        corpus.TryGetMap(end.Map, out var map) && map.TryGetNode(end.Statement, out var node) && node.Group is { } group
        && map.GetGroup(group).Standard is not null
            ? group
            : null;
}
