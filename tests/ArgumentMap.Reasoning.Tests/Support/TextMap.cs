namespace ArgumentMap.Reasoning.Tests.Support;

/// <summary>Maps written as short texts.</summary>
internal static class TextMap
{
    private static readonly Dictionary<char, RelationKind> Kinds = new()
    {
        ['>'] = RelationKind.Support,
        ['!'] = RelationKind.Attack,
        ['='] = RelationKind.Rephrase,
    };

    /// <summary>
    /// A map from words such as <c>e1+e2>rec</c> (linked support), <c>c!rec</c> (attack), <c>c=d</c> (rephrase), <c>why:e1>c</c> (a support
    /// named why) and <c>c</c> alone. Statements come in the order in which they are named; <c>e…</c> is evidence, <c>rec…</c> a
    /// recommendation.
    /// </summary>
    public static ArgumentGraph Parse(string text, string mapId = "m")
    {
        var map = new ArgumentGraph(mapId);
        var relations = new List<(string? Id, RelationKind Kind, string[] Premises, string Conclusion)>();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var names = words.Where(word => word.Contains(':')).Select(word => word.Split(':')[0]).ToHashSet();
        foreach (var word in words)
        {
            var body = word[(word.IndexOf(':') + 1)..];
            var sign = body.IndexOfAny([.. Kinds.Keys]);
            var ends = body.Split([.. Kinds.Keys, '+'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var end in ends.Where(end => !names.Contains(end) && !map.Contains(end))) map.Add(Statement(end));
            if (sign >= 0) relations.Add((word.Contains(':') ? word.Split(':')[0] : null, Kinds[body[sign]], ends[..^1], ends[^1]));
        }
        foreach (var (id, kind, _, _) in relations.Where(relation => relation.Id is not null)) map.Add(new Relation(id!, kind));
        foreach (var (id, kind, premises, conclusion) in relations)
        {
            if (id is null) map.AddRelation(kind, conclusion, premises);
            else map.Connect(id, premises, conclusion);
        }
        return map;
    }

    private static void Connect(this ArgumentGraph map, string relation, string[] premises, string conclusion)
    {
        foreach (var premise in premises) map.AddPremise(relation, premise);
        map.AddConclusion(relation, conclusion);
    }

    private static Statement Statement(string id) =>
        id.StartsWith("rec", StringComparison.Ordinal) ? new Recommendation(id, "")
            : id[0] == 'e' ? new Evidence(id, "") : new Claim(id, "");
}
