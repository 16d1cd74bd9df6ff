namespace ArgumentMap.Validation.Rules;

/// <summary>AM409.</summary>
internal sealed class LinksJoinKinds() : LinksJoinDifferent(
    "AM409",
    "links-join-kinds",
    Severity.Info,
    "Statements of different kinds that links make one",
    "A merged statement is of the kind that the first of its maps has. Evidence stands on its own word and claims rest on what is said for "
    + "them, so that labels and strengths can depend on the order of the maps.",
    "Give the statements one kind, or link them by another kind of link.")
{
    protected override string SaidOf(ArgumentGraph map, Statement statement) => statement.KindWord;

    protected override string Message(IReadOnlyList<(CorpusReference End, string Said)> joined) =>
        $"Links make {string.Join(" and ", joined.Select(pair => $"the {pair.Said} {pair.End}"))} one statement, "
            + "of the kind that the first map has.";
}
