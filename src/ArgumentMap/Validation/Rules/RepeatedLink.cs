namespace ArgumentMap.Validation.Rules;

/// <summary>AM402.</summary>
internal sealed class RepeatedLink() : CorpusRule(
    "AM402",
    "repeated-link",
    Severity.Warning,
    "Link said twice",
    "Two links of one kind join the same two statements. Said twice it is still one link; what is the same or contradicts is so from either end.",
    "Remove one of them.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var firsts = new Dictionary<(CorpusLinkKind, string, string), CorpusLink>();
        for (var i = 0; i < corpus.Links.Count; i++)
        {
            var link = corpus.Links[i];
            var (from, to) = (link.From.ToString(), link.To.ToString());
            var key = IsSymmetric(link.Kind) && string.CompareOrdinal(from, to) > 0 ? (link.Kind, to, from) : (link.Kind, from, to);
            if (firsts.TryGetValue(key, out var first)) yield return About(i, $"The link {link} says what the link {first} has said.", from, to);
            else firsts.Add(key, link);
        }
    }
}
