namespace ArgumentMap.Query;

/// <summary>The nodes of a kind.</summary>
/// <param name="Kind">The kind.</param>
public sealed record KindQuery(NodeKind Kind) : MapQuery
{
    internal override void Narrow(bool[] nodes, QueryEvaluation evaluation)
    {
        for (var i = 0; i < nodes.Length; i++) nodes[i] &= IsOfKind(evaluation.Slots[i].Node);
    }

    private protected override string Print() => QueryWords.Word(Kind);

    private bool IsOfKind(ArgumentNode node) => Kind switch
    {
        NodeKind.Statement => node is Statement,
        NodeKind.Claim => node is Claim,
        NodeKind.Evidence => node is Evidence,
        NodeKind.Recommendation => node is Recommendation,
        NodeKind.Relation => node is Relation,
        NodeKind.Support => node is Relation { Kind: RelationKind.Support },
        NodeKind.Attack => node is Relation { Kind: RelationKind.Attack },
        NodeKind.Rephrase => node is Relation { Kind: RelationKind.Rephrase },
        NodeKind.Preference => node is Relation { Kind: RelationKind.Preference },
        NodeKind.Context => node is Relation { Kind: RelationKind.Context },
        NodeKind.Illocution => node is Relation { Kind: RelationKind.Illocution },
        NodeKind.Transition => node is Relation { Kind: RelationKind.Transition },
        _ => node is Locution,
    };
}
