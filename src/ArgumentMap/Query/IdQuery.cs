namespace ArgumentMap.Query;

/// <summary>The nodes with given ids. A map that lacks one of them refuses the question.</summary>
public sealed record IdQuery : MapQuery
{
    /// <summary>Asks for nodes by their ids.</summary>
    /// <exception cref="ArgumentException">There is no id, or one is no id.</exception>
    public IdQuery(ValueList<string> ids)
    {
        if (Guard.NotNull(ids, nameof(ids)).Count == 0) throw new ArgumentException("There must be an id.", nameof(ids));
        foreach (var id in ids) Guard.Id(id, nameof(ids));
        Ids = ids;
    }

    /// <summary>The ids; at least one.</summary>
    public ValueList<string> Ids { get; }

    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        foreach (var id in Ids)
            if (!evaluation.Map.Contains(id)) throw evaluation.HasNoNode(id);
        var wanted = new HashSet<string>(Ids, StringComparer.Ordinal);
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= wanted.Contains(evaluation.Slots[i].Node.Id);
    }

    internal override MapQuery WithIds(Func<string, string> newId) => new IdQuery(Ids.Select(newId).ToValueList());

    private protected override string Print()
    {
        var ids = Ids.Select(QueryText.Value);
        return Ids.Count == 1 ? $"#{ids.First()}" : $"#({string.Join(", ", ids)})";
    }
}
