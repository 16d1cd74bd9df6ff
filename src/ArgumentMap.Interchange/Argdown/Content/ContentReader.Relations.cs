using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <content>Relations.</content>
internal sealed partial class ContentReader
{
    private void EnterRelation(ContentFrame frame)
    {
        var parent = _parents.Peek();
        var relation = new ElementRelation(TypeOf(frame.Node.Rule), frame.Node.Start);
        switch (frame.Node.Rule)
        {
            case SyntaxRule.OutgoingUndercut when parent is StatementClass && _inference is not null:
                // The reference takes an undercut of any statement below the first inference for one of the last inference above.
                relation.To = _inference;
                break;
            case SyntaxRule.OutgoingSupport or SyntaxRule.OutgoingAttack or SyntaxRule.OutgoingUndercut:
                relation.To = parent;
                break;
            default:
                relation.From = parent;
                break;
        }
        frame.Relation = _relation = relation;
    }

    private static RelationType TypeOf(SyntaxRule rule) => rule switch
    {
        SyntaxRule.IncomingSupport or SyntaxRule.OutgoingSupport => RelationType.Support,
        SyntaxRule.IncomingAttack or SyntaxRule.OutgoingAttack => RelationType.Attack,
        SyntaxRule.Contradiction => RelationType.Contradictory,
        _ => RelationType.Undercut,
    };

    private void LeaveRelation(ContentFrame frame)
    {
        if (frame.Relation is not { } relation) return;
        if (frame.Node.Count < 2) throw new UnreadableContent();
        var written = frame.WrittenAt(1) ?? throw new UnreadableContent();
        var other = ElementOf(written);
        if (relation.From is null) relation.From = other;
        else relation.To = other;
        if (IsKnown(relation))
        {
            if (relation.From != relation.To)
                _content.Doubts.Add(new SyntaxFault(relation.Place, "each relation once", "one that stands above already"));
            return;
        }
        _content.Relations.Add(relation);
        relation.From.Add(relation);
        relation.To.Add(relation);
        _known.Add((relation.From, relation.To, relation.Type));
        _knownTo.Add((relation.To, relation.Type));
    }

    /// <summary>
    /// Whether a relation repeats another: of the same type, from and to the same; or the other way round, if it has no direction.
    /// </summary>
    private bool IsKnown(ElementRelation relation)
    {
        if (_known.Contains((relation.From, relation.To, relation.Type))) return true;
        if (relation.Type == RelationType.Contradictory && _known.Contains((relation.To, relation.From, relation.Type))) return true;
        // The reference takes any relation to itself for a repetition of one that leads to it.
        return relation.From == relation.To && _knownTo.Contains((relation.To, relation.Type));
    }
}
