namespace ArgumentMap.Benchmarks.Files;

/// <summary>Maps as large as one likes that are like an article's in what their files hold: about 240 bytes for each statement.</summary>
internal static class FileMaps
{
    /// <summary>So many statements, half as many relations again, a fifth of them attacks and a fifth with linked premises.</summary>
    public static ArgumentGraph Make(int statements)
    {
        var random = new Random(1);
        var map = new ArgumentGraph("large", "A large map");
        map.AddSource(new SourceDocument("article", "An article"));
        for (var i = 0; i < statements; i++)
        {
            var text = $"Statement {i}.";
            ValueList<TextAnchor> anchors = i % 32 == 0
                ? [new TextAnchor("article", i * 10, (i * 10) + 9) { Paragraph = 1 + (i / 10) }]
                : [];
            map.Add<Statement>(i % 3 == 1
                ? new Evidence($"s{i}", text) { Anchors = anchors }
                : new Claim($"s{i}", text) { IsMain = i == 0, Anchors = anchors });
        }
        for (var i = 1; i < statements + (statements / 2); i++)
        {
            var premise = i < statements ? i : random.Next(1, statements);
            var conclusion = random.Next(premise / 4, Math.Max(1, premise));
            var other = random.Next(conclusion, statements);
            var kind = random.Next(5) == 0 ? RelationKind.Attack : RelationKind.Support;
            map.AddRelation(kind, $"s{conclusion}", i % 5 == 0 && other != premise
                && other != conclusion ? [$"s{premise}", $"s{other}"] : [$"s{premise}"]);
        }
        return map;
    }
}
