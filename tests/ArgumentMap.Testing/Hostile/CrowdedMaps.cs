namespace ArgumentMap.Testing.Hostile;

/// <summary>Maps in which very many of one thing are in one place: what looks through all of them for each takes quadratic time.</summary>
internal static class CrowdedMaps
{
    private static readonly string[] Schemes = ["sign", "analogy", "expert-opinion", "cause-to-effect"];

    private static readonly RelationKind[] Kinds =
    [
        RelationKind.Support, RelationKind.Attack, RelationKind.Rephrase, RelationKind.Preference, RelationKind.Context,
        RelationKind.Transition,
    ];

    /// <summary>All of them; as many things as a long chain has steps, or as there are parallel ones.</summary>
    public static IReadOnlyList<HostileMap> All { get; } =
    [
        Of("a claim with many passages", Passages),
        Of("many sources", Sources),
        Of("a claim that many make", Speakers),
        Of("a claim with many tags", (map, count) => map.Replace(map.GetStatement("a") with { Tags = [.. Many(count, i => $"tag{i}")] })),
        Of("many attacks on a claim", (map, count) => AddSteps(map, count, RelationKind.Attack, _ => "a", isShared: false)),
        Of("many schemes between two claims", (map, count) => AddSteps(map, count, RelationKind.Support, _ => "a", isShared: true)),
        Of("many worded steps and as many bare ones", Worded),
        Of("many attacks on a step", (map, count) => AddSteps(map, count, RelationKind.Attack, _ => "r", isShared: false)),
        Of("many objections by one claim", (map, count) => AddSteps(map, count, RelationKind.Attack, i => $"d{i}", isShared: true)),
        Of("many relations of each kind", EachKind),
        Of("a claim with much context", (map, count) => AddSteps(map, count, RelationKind.Context, _ => "a", isShared: false)),
        Of("a group of many", Group),
        Of("many groups", (map, count) => AddClaims(map, count, i => map.AddGroup(new NodeGroup($"g{i}", "A part")).Id)),
        Of("a claim that is uttered often", Utterances),
        Of("the same words many times", (map, count) => AddClaims(map, count, _ => null)),
        Of("ids like those that are made", MadeIds),
        Of("an issue with many positions", Issue),
    ];

    private static HostileMap Of(string name, Action<ArgumentGraph, int> fill) => new(name, sizes =>
    {
        var map = new ArgumentGraph("crowded");
        map.Add(new Claim("a", "It is so.") { IsMain = true });
        map.AddClaim("b", "So is this.");
        map.AddRelation(new Relation("r", RelationKind.Support), "a", ["b"]);
        fill(map, Math.Min(sizes.Steps, sizes.Parallel));
        return map;
    });

    private static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(0, count).Select(make);

    private static void Passages(ArgumentGraph map, int count)
    {
        map.AddSource(new SourceDocument("s", "A source"));
        map.Replace(map.GetStatement("a") with { Anchors = [.. Many(count, i => new TextAnchor("s", i, i + 1) { Paragraph = 1 + i })] });
    }

    private static void Sources(ArgumentGraph map, int count)
    {
        for (var i = 0; i < count; i++) map.AddSource(new SourceDocument($"s{i}", "A source") { Url = $"https://x.example/{i}" });
        map.Replace(map.GetStatement("a") with { Anchors = [.. Many(count, i => new TextAnchor($"s{i}"))] });
    }

    private static void Speakers(ArgumentGraph map, int count)
    {
        for (var i = 0; i < count; i++) map.AddParticipant(new Participant($"p{i}", $"Speaker {i}"));
        map.Replace(map.GetStatement("a") with { SaidBy = "p0", AlsoSaidBy = [.. Many(count - 1, i => $"p{i + 1}")] });
    }

    /// <param name="map">The map.</param>
    /// <param name="count">How many.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="target">What each bears on; a claim that is not there is added.</param>
    /// <param name="isShared">Whether one claim is the premise of all, or each has its own.</param>
    private static void AddSteps(ArgumentGraph map, int count, RelationKind kind, Func<int, string> target, bool isShared)
    {
        for (var i = 0; i < count; i++)
        {
            if (!map.Contains(target(i))) map.AddClaim(target(i), $"On point {i}.");
            var premise = isShared ? "b" : map.AddClaim($"c{i}", $"Since {i}.").Id;
            var scheme = kind is RelationKind.Support or RelationKind.Attack ? Schemes[i % Schemes.Length] : null;
            map.AddRelation(new Relation($"q{i}", kind) { Scheme = scheme }, target(i), [premise]);
        }
    }

    private static void Worded(ArgumentGraph map, int count)
    {
        for (var i = 0; i < count; i++)
            map.AddRelation(new Relation($"q{i}", RelationKind.Support) { Text = i < count / 2 ? "By hearsay." : "" }, "a", ["b"]);
    }

    private static void EachKind(ArgumentGraph map, int count)
    {
        for (var i = 0; i < count; i++) map.AddRelation(new Relation($"q{i}", Kinds[i % Kinds.Length]), "a", ["b"]);
    }

    private static void Group(ArgumentGraph map, int count)
    {
        map.AddGroup(new NodeGroup("g", "A part"));
        AddClaims(map, count, _ => "g");
    }

    private static void AddClaims(ArgumentGraph map, int count, Func<int, string?> group)
    {
        for (var i = 0; i < count; i++) map.Add(new Claim($"c{i}", "So it is said.") { Group = group(i) });
    }

    private static void Utterances(ArgumentGraph map, int count)
    {
        map.AddParticipant(new Participant("p", "Somebody"));
        for (var i = 0; i < count; i++)
        {
            map.Add(new Locution($"l{i}", "Somebody said: it is so.") { SaidBy = "p" });
            map.AddRelation(new Relation($"y{i}", RelationKind.Illocution), "a", [$"l{i}"]);
        }
    }

    /// <summary>What is made where a format needs an id is taken.</summary>
    private static void MadeIds(ArgumentGraph map, int count)
    {
        string[] made = ["e{0}", "c{0}", "n{0}", "a-{0}", "b-{0}", "copy-{0}", "support-{0}", "relation-{0}", "Untitled {0}", "{0}"];
        for (var i = 0; i < count; i++)
        {
            var id = string.Format(System.Globalization.CultureInfo.InvariantCulture, made[i % made.Length], i / made.Length);
            if (map.Contains(id)) continue;
            map.AddClaim(id, "So it is said.");
            map.AddSupport("a", id);
        }
    }

    private static void Issue(ArgumentGraph map, int count)
    {
        map.AddGroup(new NodeGroup("issue", "What is so?") { Standard = ProofStandard.Preponderance });
        AddClaims(map, count, _ => "issue");
    }
}
