namespace ArgumentMap.Validation.Rules;

/// <summary>AM401. A file with such a link is not read at all; a program may remove the statement later.</summary>
internal sealed class LinkToNothing() : CorpusRule(
    "AM401",
    "link-to-nothing",
    Severity.Error,
    "Link to a statement that is gone",
    "A link of a corpus names a statement that its map does not have, so the corpus cannot be merged.",
    "Remove the link, or name the statement that is meant.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        for (var i = 0; i < corpus.Links.Count; i++)
            if (Missing(corpus, corpus.Links[i]) is { } missing)
                yield return About(i, $"The link {corpus.Links[i]} names {missing}, which there is not.");
    }
}
