namespace ArgumentMap.Validation.Rules;

/// <summary>AM409.</summary>
internal sealed class LinksJoinKinds() : CorpusRule(
    "AM409",
    "links-join-kinds",
    Severity.Info,
    "Statements of different kinds that links make one",
    "A merged statement is of the kind that the first of its maps has. Evidence stands on its own word and claims rest on what is said for "
    + "them, so that labels and strengths can depend on the order of the maps.",
    "Give the statements one kind, or link them by another kind of link.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var statements = new SameStatements(corpus);
        foreach (var same in statements.Groups())
        {
            var kinds = same.Select(end => (End: end, Kind: KindOf(corpus, end))).Where(pair => pair.Kind is not null).ToList();
            if (kinds.Select(pair => pair.Kind).Distinct().Count() < 2) continue;
            yield return About(kinds.Max(pair => statements.LastLinkOf(pair.End)),
                $"Links make {string.Join(" and ", kinds.Select(pair => $"the {pair.Kind} {pair.End}"))} one statement, "
                    + "of the kind that the first map has.",
                [.. kinds.Select(pair => pair.End.ToString())]);
        }
    }

    private static string? KindOf(ArgumentCorpus corpus, CorpusReference end) =>
        corpus.TryGetMap(end.Map, out var map) && map.TryGetNode(end.Statement, out var node) ? node.KindWord : null;
}
