using CsCheck;

namespace ArgumentMap.Testing;

/// <summary>
/// Arbitrary valid maps: with circles, undercuts, relations as premises and as their own ends, relations without premises or with several
/// conclusions, dialogue nodes, parallel edges, every optional member, and odd Unicode everywhere.
/// </summary>
public static class RandomMap
{
    /// <summary>Any map, of up to 18 nodes with all their members.</summary>
    public static Gen<ArgumentGraph> Any { get; } =
        from frame in Frame
        from ids in RandomText.Ids(18)
        from nodes in Sequence(
            ids.Select(
                (id, index) =>
                    Node(id, index, [.. frame.Sources.Select(s => s.Id)], [.. frame.Participants.Select(p => p.Id)],
                        [.. frame.Groups.Select(g => g.Id)])))
        from ends in Ends(nodes.Length).Array[nodes.Length]
        select Assemble(frame, nodes, ends);

    /// <summary>
    /// Small maps of plain nodes, to compare answers about their structure with naive ones: statements c0, c1, …, relations r0, r1, …
    /// </summary>
    public static Gen<ArgumentGraph> Small { get; } = Structure(RelationKind.Support, RelationKind.Support, RelationKind.Attack,
        RelationKind.Rephrase);

    /// <summary>Small maps of supports and of context, a third of it assumptions.</summary>
    public static Gen<ArgumentGraph> SmallAssuming { get; } = Structure(RelationKind.Support, RelationKind.Support, RelationKind.Context);

    /// <summary>Small maps with locutions and every kind of relation.</summary>
    public static Gen<ArgumentGraph> SmallDialogue { get; } = Structure(Enum.GetValues<RelationKind>(), mostLocutions: 3);

    private static Gen<ArgumentGraph> Frame =>
        from id in RandomText.MapId
        from title in RandomText.Optional
        from language in Gen.Null(Gen.OneOf("en", "de-AT", ""), 0.3)
        from extensions in RandomNode.Extensions
        from sourceIds in RandomText.Ids(2)
        from sources in Sequence(sourceIds.Select(RandomNode.Source))
        from participantIds in RandomText.Ids(2)
        from participants in Sequence(participantIds.Select(RandomNode.Participant))
        from groupIds in RandomText.Ids(3)
        from groups in Sequence(groupIds.Select((groupId, index) => RandomNode.Group(groupId, [.. groupIds.Take(index)])))
        from words in RandomText.Optional.Array[2]
        from dates in Gen.Nullable(RandomNode.Date, 0.5).Array[2]
        from lists in RandomNode.Words.Array[2]
        let map = new ArgumentGraph(id, title)
        {
            Description = words[0],
            Language = language,
            Analysts = lists[0],
            Created = dates[0],
            Modified = dates[1],
            Licence = words[1],
            Tags = lists[1],
            Extensions = extensions,
        }
        select Filled(map, sources, participants, groups);

    private static Gen<ArgumentGraph> Structure(params RelationKind[] kinds) => Structure(kinds, 0);

    private static Gen<ArgumentGraph> Structure(RelationKind[] kinds, int mostLocutions) =>
        from statements in Gen.Int[0, 5]
        from evidence in Gen.Int[0, 2]
        from locutions in Gen.Int[0, mostLocutions]
        from relations in Gen.OneOf(kinds).Array[0, 6]
        let nodes = (ArgumentNode[])[
            .. Enumerable.Range(0, statements).Select(i => new Claim($"c{i}", "")),
            .. Enumerable.Range(0, evidence).Select(i => new Evidence($"e{i}", "")),
            .. Enumerable.Range(0, locutions).Select(i => new Locution($"l{i}", "")),
            .. relations.Select((kind, i) => new Relation($"r{i}", kind) { Role = (ContextRole)(i % 3) })]
        from ends in Ends(nodes.Length).Array[nodes.Length]
        select Assemble(new ArgumentGraph("small"), nodes, ends);

    private static Gen<ArgumentNode> Node(string id, int index, string[] sources, string[] participants, string[] groups) =>
        (index % 5) switch
        {
            0 or 2 => RandomNode.Statement(id, sources, participants, groups).Select(ArgumentNode (statement) => statement),
            4 => RandomNode.Locution(id, sources, participants, groups).Select(ArgumentNode (locution) => locution),
            _ => RandomNode.Relation(id, sources, participants, groups).Select(ArgumentNode (relation) => relation),
        };

    /// <summary>Positions of a relation's premises and conclusions; mostly one or two premises and one conclusion.</summary>
    private static Gen<(int[] Premises, int[] Conclusions)> Ends(int count) => count == 0
        ? Gen.Const(((int[])[], (int[])[]))
        : Gen.Select(
            Gen.Frequency((4, Gen.Int[1, 2]), (1, Gen.Int[0, 3])).SelectMany(length => Gen.Int[0, count - 1].Array[length]),
            Gen.Frequency((5, Gen.Const(1)), (1, Gen.Int[0, 2])).SelectMany(length => Gen.Int[0, count - 1].Array[length]));

    private static ArgumentGraph Filled(ArgumentGraph map, SourceDocument[] sources, Participant[] participants, NodeGroup[] groups)
    {
        foreach (var source in sources) map.AddSource(source);
        foreach (var participant in participants) map.AddParticipant(participant);
        foreach (var group in groups) map.AddGroup(group);
        return map;
    }

    /// <summary>Fills a copy, since CsCheck may ask for the same sample again.</summary>
    private static ArgumentGraph Assemble(ArgumentGraph frame, ArgumentNode[] nodes, (int[] Premises, int[] Conclusions)[] ends)
    {
        var map = frame.Copy();
        foreach (var node in nodes) map.Add(node);
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not Relation) continue;
            foreach (var premise in ends[i].Premises) map.AddPremise(nodes[i].Id, nodes[premise].Id);
            foreach (var conclusion in ends[i].Conclusions) map.AddConclusion(nodes[i].Id, nodes[conclusion].Id);
        }
        return map;
    }

    private static Gen<T[]> Sequence<T>(IEnumerable<Gen<T>> gens) => gens.Aggregate(
        Gen.Const(Array.Empty<T>()),
        (all, next) => Gen.Select(all, next).Select((items, item) => (T[])[.. items, item]));
}
