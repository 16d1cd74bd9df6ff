using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <content>Relations.</content>
internal sealed partial class ContentReader
{
    private void EnterRelation(ContentFrame frame)
    {
        var parent = _parents.Peek();
        var relation = new ElementRelation(TypeOf(frame.Node.Rule), PlaceOf(frame));
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
        var child = _tree.ChildOf(frame.Node, 1);
        if (!child.IsNode || !_members.TryGetValue(child.Index, out var written)) throw new UnreadableContent();
        relation.Written = written;
        var other = ElementOf(written);
        if (relation.From is null) relation.From = other;
        else relation.To = other;
        if (Known(relation) is { } known)
        {
            known.Occurrences.AddRange(relation.Occurrences);
            if (relation.From != relation.To)
                _content.Doubts.Add(new SyntaxFault(relation.Occurrences[0].Start, "each relation once", "one that stands above already"));
            return;
        }
        _content.Relations.Add(relation);
        relation.From.Add(relation);
        relation.To.Add(relation);
        _first.TryAdd((relation.From, relation.To, relation.Type), relation);
        _firstTo.TryAdd((relation.To, relation.Type), relation);
    }

    /// <summary>
    /// The relation that a relation repeats: of the same type, from and to the same; or the other way round, if it has no direction.
    /// </summary>
    private ElementRelation? Known(ElementRelation relation)
    {
        if (_first.TryGetValue((relation.From, relation.To, relation.Type), out var known)) return known;
        if (relation.Type == RelationType.Contradictory && _first.TryGetValue((relation.To, relation.From, relation.Type), out known))
            return known;
        // The reference takes any relation to itself for a repetition of one that leads to it.
        return relation.From == relation.To ? _firstTo.GetValueOrDefault((relation.To, relation.Type)) : null;
    }
}
