namespace ArgumentMap.Validation.Rules;

/// <summary>AM402.</summary>
internal sealed class RepeatedLink() : CorpusRule(
    "AM402",
    "repeated-link",
    Severity.Warning,
    "Link said twice",
    "Two links of one kind join the same two statements, or statements that other links call the same. Said twice it is still one link; "
    + "what is the same, contradicts or contrasts is so from either end.",
    "Remove one of them.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var same = new SameStatements(corpus);
        var firsts = new Dictionary<(CorpusLinkKind Kind, string From, string To), CorpusLink>();
        for (var i = 0; i < corpus.Links.Count; i++)
        {
            var link = corpus.Links[i];
            var sense = same.SenseOf(link);
            if (firsts.TryGetValue(sense, out var first))
                yield return About(i, $"{(link.ToString() == first.ToString()
                    ? $"The link {link} stands twice" : $"The link {link} says what the link {first} has said")}.", link.From.ToString(), link.To.ToString());
            else firsts.Add(sense, link);
        }
    }
}
