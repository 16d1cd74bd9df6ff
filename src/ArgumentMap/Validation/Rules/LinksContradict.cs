namespace ArgumentMap.Validation.Rules;

/// <summary>AM404.</summary>
internal sealed class LinksContradict() : CorpusRule(
    "AM404",
    "links-contradict",
    Severity.Warning,
    "Links that contradict each other",
    "One link says that two statements contradict each other or contrast, others that they are the same, directly or through further "
        + "statements; or one says that they contradict each other, others that one corroborates or elaborates the other, or that they "
        + "contrast and can both be true. Both cannot be meant.",
    "Remove the link that is not meant.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var same = new SameStatements(corpus);
        var agreeing = new Dictionary<(string, string), CorpusLink>();
        foreach (var link in corpus.Links.Where(link => link.Kind is not (CorpusLinkKind.SameAs or CorpusLinkKind.Contradicts)))
            agreeing[same.Pair(link)] = link;
        for (var i = 0; i < corpus.Links.Count; i++)
        {
            var link = corpus.Links[i];
            if (link.Kind is not (CorpusLinkKind.Contradicts or CorpusLinkKind.Contrasts)) continue;
            var (one, other) = same.Pair(link);
            if (one == other && link.From != link.To)
                yield return About(i, $"The link {link} joins two statements that other links call the same.", link.From.ToString(),
                    link.To.ToString());
            else if (link.Kind == CorpusLinkKind.Contradicts && one != other && agreeing.TryGetValue((one, other), out var against))
                yield return About(i, $"The link {link} is against the link {against}.", link.From.ToString(), link.To.ToString());
        }
    }
}
