namespace ArgumentMap.Validation.Rules;

/// <summary>AM407.</summary>
internal sealed class LinksJoinIssues() : LinksJoinDifferent(
    "AM407",
    "links-join-issues",
    Severity.Warning,
    "A position that links take out of an issue",
    "The positions of an issue outweigh each other, and a statement is a position of one issue at most. Statements that links make one and "
    + "that are positions of different issues are, merged, a position of the first of these; the other loses a position.",
    "Link the statements otherwise, or give one of the maps no issue there.")
{
    protected override string? SaidOf(ArgumentGraph map, Statement statement) =>
        statement.Group is { } group && map.GetGroup(group).Standard is not null ? $"'{map.Id}/{group}'" : null;

    protected override string Message(IReadOnlyList<(CorpusReference End, string Said)> joined) =>
        $"Links make {string.Join(" and ", joined.Select(pair => pair.End))} one statement, which are positions of different issues: "
            + $"{string.Join(" and ", joined.Select(pair => pair.Said))}.";
}
