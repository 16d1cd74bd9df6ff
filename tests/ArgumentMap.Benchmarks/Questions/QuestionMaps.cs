namespace ArgumentMap.Benchmarks.Questions;

/// <summary>Maps that are hard for the questions of what a statement stands on; the statement is <c>c0</c> in each.</summary>
internal static class QuestionMaps
{
    /// <summary>All of them, each with a name.</summary>
    public static IEnumerable<(string Name, Func<ArgumentGraph> Make)> All { get; } =
    [
        ("reasons-200", () => Reasons(200)),
        ("reasons-1000", () => Reasons(1_000)),
        ("reasons-3000", () => Reasons(3_000)),
        ("reasons-100000", () => Reasons(100_000)),
        ("linked-pairs-3000", () => LinkedPairs(3_000)),
        ("chain-1000", () => Chain(1_000)),
        ("linked-chain-3000", () => LinkedChain(3_000)),
        ("dense-60", () => Dense(60)),
        ("random-5000", () => Random(5_000)),
        ("random-100000", () => Random(100_000)),
    ];

    /// <summary>So many pieces of evidence, each a reason for one claim by itself.</summary>
    public static ArgumentGraph Reasons(int count)
    {
        var map = Claims(1);
        for (var i = 0; i < count; i++) map.AddEvidence($"e{i}", $"Evidence {i}.");
        for (var i = 0; i < count; i++) map.AddSupport("c0", $"e{i}");
        return map;
    }

    /// <summary>So many pairs of evidence for one claim, the two of each linked.</summary>
    public static ArgumentGraph LinkedPairs(int count)
    {
        var map = Claims(1);
        for (var i = 0; i < 2 * count; i++) map.AddEvidence($"e{i}", $"Evidence {i}.");
        for (var i = 0; i < count; i++) map.AddSupport("c0", $"e{2 * i}", $"e{(2 * i) + 1}");
        return map;
    }

    /// <summary>A claim that rests on a claim that rests on a claim.</summary>
    public static ArgumentGraph Chain(int count)
    {
        var map = Claims(count);
        for (var i = 1; i < count; i++) map.AddSupport($"c{i - 1}", $"c{i}");
        return map;
    }

    /// <summary>The same, with a piece of evidence linked at each step.</summary>
    public static ArgumentGraph LinkedChain(int count)
    {
        var map = Claims(count);
        for (var i = 1; i < count; i++)
        {
            map.AddEvidence($"e{i}", $"Evidence {i}.");
            map.AddSupport($"c{i - 1}", $"c{i}", $"e{i}");
        }
        return map;
    }

    /// <summary>Claims each of which supports or attacks every other, some by linked premises: circles everywhere.</summary>
    public static ArgumentGraph Dense(int count)
    {
        var random = new Random(1);
        var map = Claims(count);
        for (var target = 0; target < count; target++)
            for (var premise = 0; premise < count; premise++)
            {
                if (premise == target) continue;
                var other = random.Next(count);
                var kind = random.Next(3) == 0 ? RelationKind.Attack : RelationKind.Support;
                map.AddRelation(kind, $"c{target}", random.Next(4) == 0 && other != premise
                    && other != target ? [$"c{premise}", $"c{other}"] : [$"c{premise}"]);
            }
        for (var i = 0; i < count; i += 4)
        {
            map.AddEvidence($"e{i}", $"Evidence {i}.");
            map.AddSupport($"c{i}", $"e{i}");
        }
        return map;
    }

    /// <summary>
    /// A map like an article's, only larger: each claim has some reasons among the next ones, a third of them linked, and some attacks;
    /// those without are evidence or left as given. Ways cross, since a claim is a reason for several.
    /// </summary>
    public static ArgumentGraph Random(int count)
    {
        var random = new Random(1);
        var map = Claims(1);
        for (var i = 1; i < count; i++)
            if (i > count / 3 && random.Next(2) == 0) map.AddEvidence($"c{i}", $"Evidence {i}.");
            else map.AddClaim($"c{i}", $"Claim {i}.");
        for (var i = 1; i < count; i++)
        {
            var target = random.Next(Math.Max(0, (i / 3) - 20), Math.Max(1, i / 3));
            var other = random.Next(target + 1, Math.Min(count, target + 60));
            var kind = random.Next(5) == 0 ? RelationKind.Attack : RelationKind.Support;
            map.AddRelation(kind, $"c{target}", random.Next(3) == 0 && other != i ? [$"c{i}", $"c{other}"] : [$"c{i}"]);
        }
        return map;
    }

    private static ArgumentGraph Claims(int count)
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < count; i++) map.Add(new Claim($"c{i}", $"Claim {i}.") { IsMain = i == 0 });
        return map;
    }
}
