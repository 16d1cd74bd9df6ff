namespace ArgumentMap.Validation.Rules;

/// <summary>A rule about statements that links make one and that their maps say something different of.</summary>
internal abstract class LinksJoinDifferent(string id, string name, Severity severity, string title, string explanation, string remedy)
    : CorpusRule(id, name, severity, title, explanation, remedy)
{
    /// <summary>What a map says of a statement; null for nothing.</summary>
    protected abstract string? SaidOf(ArgumentGraph map, Statement statement);

    /// <summary>The finding in one sentence.</summary>
    protected abstract string Message(IReadOnlyList<(CorpusReference End, string Said)> joined);

    protected sealed override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var statements = new SameStatements(corpus);
        foreach (var same in statements.Groups())
        {
            var joined = new List<(CorpusReference End, string Said)>();
            foreach (var end in same)
                if (corpus.TryGetMap(end.Map, out var map) && map.TryGetNode(end.Statement, out var node) && node is Statement statement
                    && SaidOf(map, statement) is { } said)
                    joined.Add((end, said));
            if (joined.Select(pair => pair.Said).Distinct().Count() < 2) continue;
            yield return About(joined.Max(pair => statements.LastLinkOf(pair.End)), Message(joined),
                [.. joined.Select(pair => pair.End.ToString())]);
        }
    }
}
