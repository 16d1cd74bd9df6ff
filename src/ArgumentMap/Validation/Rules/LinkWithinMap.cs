namespace ArgumentMap.Validation.Rules;

/// <summary>AM403.</summary>
internal sealed class LinkWithinMap() : CorpusRule(
    "AM403",
    "link-within-map",
    Severity.Warning,
    "Link within one map",
    "Links say how the statements of different maps stand to each other. What joins two statements of one map is a relation, and belongs "
    + "in that map; what joins a statement to itself says nothing.",
    "Name the statement of the other map that is meant, or make it a relation of the map.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        for (var i = 0; i < corpus.Links.Count; i++)
        {
            var link = corpus.Links[i];
            if (link.From == link.To) yield return About(i, $"The link {link} joins a statement to itself.", link.From.ToString());
            else if (link.From.Map == link.To.Map)
                yield return About(i, $"The link {link} stays within the map '{link.From.Map}'.", link.From.ToString(), link.To.ToString());
        }
    }
}
