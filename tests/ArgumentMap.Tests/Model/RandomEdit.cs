using CsCheck;

namespace ArgumentMap.Tests.Model;

/// <summary>One edit, made alike on the graph and on the naive map. The ids are few, so that many edits must fail.</summary>
/// <param name="What">Which method, 0 to 6.</param>
/// <param name="Ids">Positions in the list of ids; what each means depends on the method.</param>
/// <param name="Sort">Which sort of node is made.</param>
/// <param name="Role">Which end of a relation is meant.</param>
internal sealed record RandomEdit(int What, int[] Ids, int Sort, EdgeRole Role)
{
    public static Gen<RandomEdit[]> Sequences { get; } = Gen.Select(
        Gen.Frequency((4, Gen.Const(0)), (4, Gen.Const(1)), (6, Gen.Const(2)), (2, Gen.Const(3)), (2, Gen.Const(4)), (2, Gen.Const(5)),
            (2, Gen.Const(6))),
        Gen.Int[0, 9].Array[4],
        Gen.Int[0, 4],
        Gen.Enum<EdgeRole>()).Select((what, ids, sort, role) => new RandomEdit(what, ids, sort, role)).Array[0, 40];

    private string First => Id(0);

    private string[] Premises => [Id(1), Id(2)];

    private string[] Conclusions => Sort == 0 ? [] : [Id(3)];

    /// <summary>The answer, or the type of the exception where there is none.</summary>
    public object Apply(ArgumentGraph map) => Outcome(() => What switch
    {
        0 => map.Add(Node()),
        1 => map.AddRelation(new Relation(First, RelationKind.Support), Conclusions, Premises),
        2 => Role == EdgeRole.Premise ? map.AddPremise(First, Id(1)) : map.AddConclusion(First, Id(1)),
        3 => Role == EdgeRole.Premise ? map.RemovePremise(First, Id(1)) : map.RemoveConclusion(First, Id(1)),
        4 => map.Replace(Node()),
        5 => map.Rename(First, Id(1)).Id,
        _ => Removed(map.Remove(First)),
    });

    /// <inheritdoc cref="Apply(ArgumentGraph)"/>
    public object Apply(NaiveMap map) => Outcome(() =>
    {
        switch (What)
        {
            case 0:
                map.Add(Node());
                return Node();
            case 1:
                var relation = new Relation(First, RelationKind.Support);
                map.AddRelation(relation, Conclusions, Premises);
                return relation;
            case 2:
                return map.AddEdge(First, Id(1), Role);
            case 3:
                return map.RemoveEdge(First, Id(1), Role);
            case 4:
                map.Replace(Node());
                return Node();
            case 5:
                map.Rename(First, Id(1));
                return Id(1);
            default:
                return Removed(map.Remove(First));
        }
    });

    public override string ToString() => $"{What}({string.Join(", ", Ids)}; {Sort}, {Role})";

    private static object Outcome(Func<object> edit)
    {
        try
        {
            return edit();
        }
        catch (Exception fault) when (fault is ArgumentException or KeyNotFoundException)
        {
            return fault.GetType();
        }
    }

    /// <summary>The named node first; which of the others comes before which is not promised.</summary>
    private static string Removed(IReadOnlyList<ArgumentNode> nodes) =>
        string.Join(' ', nodes.Skip(1).Select(node => node.ToString()).Order(StringComparer.Ordinal).Prepend(nodes[0].ToString()));

    private string Id(int position) => $"n{Ids[position]}";

    private ArgumentNode Node() => Sort switch
    {
        0 => new Claim(First, $"text {Ids[1]}"),
        1 => new Evidence(First, $"text {Ids[1]}"),
        2 => new Locution(First, $"text {Ids[1]}"),
        _ => new Relation(First, (RelationKind)(Ids[1] % 6)),
    };
}
