namespace ArgumentMap.Validation.Rules;

/// <summary>AM405.</summary>
internal sealed class LinksJoinOwnStatements() : CorpusRule(
    "AM405",
    "links-join-own-statements",
    Severity.Warning,
    "Two statements of one map that links make one",
    "What is the same as the same is the same: links to a statement of another map make two statements of one map one, though that map "
        + "keeps them apart.",
    "Link the one that is meant, and call the other an elaboration.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var links = corpus.Links.Where(link => link.Kind == CorpusLinkKind.SameAs).ToList();
        var statements = new SameStatements(corpus);
        foreach (var group in statements.Groups())
            foreach (var own in group.GroupBy(end => end.Map, StringComparer.Ordinal).Where(own => own.Count() > 1))
            {
                var ends = own.Select(end => end.ToString()).ToArray();
                // A link between the two themselves is AM403's.
                if (own.Count() == 2
                    && links.Exists(link =>
                        link.From.Map == own.Key && link.To.Map == own.Key && own.Contains(link.From) && own.Contains(link.To))) continue;
                yield return About(own.Max(statements.LastLinkOf),
                    $"Links make {string.Join(" and ", ends)} one statement, which their map keeps apart.", ends);
            }
    }
}
