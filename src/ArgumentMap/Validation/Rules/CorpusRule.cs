namespace ArgumentMap.Validation.Rules;

/// <summary>A rule about the links of a corpus. It has nothing to say of a map alone.</summary>
internal abstract class CorpusRule(string id, string name, Severity severity, string title, string explanation, string remedy)
    : ValidationRule(id, name, severity, title, explanation, remedy)
{
    public override IEnumerable<Finding> Check(ValidationContext context) => context.Corpus is { } corpus ? Check(corpus, context) : [];

    protected abstract IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context);

    /// <summary>Whether both ends of a link are still there.</summary>
    public static bool Holds(ArgumentCorpus corpus, CorpusLink link) => Missing(corpus, link) is null;

    protected static CorpusReference? Missing(ArgumentCorpus corpus, CorpusLink link) =>
        !Has(corpus, link.From) ? link.From : !Has(corpus, link.To) ? link.To : null;

    /// <summary>A finding about one link.</summary>
    protected Finding About(int link, string message, params string[] related) => Found(message, related) with { Link = link };

    private static bool Has(ArgumentCorpus corpus, CorpusReference end) =>
        corpus.TryGetMap(end.Map, out var map) && map.TryGetNode(end.Statement, out var node) && node is Statement;
}
