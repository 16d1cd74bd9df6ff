namespace ArgumentMap.Query;

/// <summary>The statements that play a part in their map.</summary>
/// <param name="Role">The part.</param>
public sealed record RoleQuery(NodeRole Role) : MapQuery
{
    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= Plays(evaluation.Slots[i]);
    }

    private protected override string Print() => QueryWords.Word(Role);

    private bool Plays(NodeSlot slot) => slot.Node is Statement statement && Role switch
    {
        NodeRole.Main => statement.IsMain,
        NodeRole.Root => slot.Out.Count == 0,
        _ => slot.In.Count == 0,
    };
}
