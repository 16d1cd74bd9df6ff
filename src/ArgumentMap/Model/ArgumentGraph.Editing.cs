namespace ArgumentMap;

/// <content>Changing the map. Every operation checks first and changes after, so a failed one changes nothing.</content>
public sealed partial class ArgumentGraph
{
    /// <summary>Adds a node at the end of its sort. A relation starts without premises and conclusion.</summary>
    /// <returns>
    /// The node, for use in <see cref="ArgumentGraphAdding.AddSupport(ArgumentGraph, ArgumentNode, ArgumentNode[])"/> and the like.
    /// </returns>
    /// <exception cref="ArgumentException">The map already has a node with this id.</exception>
    /// <exception cref="KeyNotFoundException">The node names a source, participant or group that the map does not have.</exception>
    public T Add<T>(T node) where T : ArgumentNode
    {
        Guard.NotNull(node, nameof(node));
        AddSlot(node, nameof(node));
        return node;
    }

    /// <summary>Adds a relation together with its conclusion and premises.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="conclusion">The id of its conclusion, a statement or a relation.</param>
    /// <param name="premises">The ids of its premises, statements or relations; several are linked.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">The id is taken, or a premise is named twice.</exception>
    /// <exception cref="KeyNotFoundException">The map has no node with one of these ids.</exception>
    public Relation AddRelation(Relation relation, string conclusion, IEnumerable<string> premises) =>
        AddRelation(relation, [Guard.NotNull(conclusion, nameof(conclusion))], premises);

    /// <inheritdoc cref="AddRelation(Relation, string, IEnumerable{string})"/>
    public Relation AddRelation(Relation relation, string conclusion, params string[] premises) =>
        AddRelation(relation, conclusion, (IEnumerable<string>)premises);

    /// <summary>Adds a relation together with any number of conclusions, none in an unfinished map, and its premises.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="conclusions">The ids of its conclusions, statements or relations.</param>
    /// <param name="premises">The ids of its premises, statements or relations; several are linked.</param>
    /// <returns>The relation.</returns>
    /// <exception cref="ArgumentException">The id is taken, or a premise or conclusion is named twice.</exception>
    /// <exception cref="KeyNotFoundException">The map has no node with one of these ids.</exception>
    public Relation AddRelation(Relation relation, IEnumerable<string> conclusions, IEnumerable<string> premises)
    {
        Guard.NotNull(relation, nameof(relation));
        var to = Ends(conclusions, nameof(conclusions));
        var from = Ends(premises, nameof(premises));
        return AddJoined(relation, to, from);
    }

    /// <summary>Makes a node a premise of a relation, linked with those it has.</summary>
    /// <returns>False where it is one already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such relation or node.</exception>
    public bool AddPremise(string relationId, string premiseId) => Connect(Slot(premiseId), RelationSlot(relationId), EdgeRole.Premise);

    /// <summary>Makes a node a conclusion of a relation, beside those it has.</summary>
    /// <returns>False where it is one already.</returns>
    /// <exception cref="KeyNotFoundException">There is no such relation or node.</exception>
    public bool AddConclusion(string relationId, string conclusionId) =>
        Connect(RelationSlot(relationId), Slot(conclusionId), EdgeRole.Conclusion);

    /// <summary>Takes a premise from a relation. The relation stays, even without premises.</summary>
    /// <returns>False where it was none.</returns>
    /// <exception cref="KeyNotFoundException">There is no such relation or node.</exception>
    public bool RemovePremise(string relationId, string premiseId) =>
        RemoveEdge(Slot(premiseId), RelationSlot(relationId), EdgeRole.Premise);

    /// <summary>Takes a conclusion from a relation. The relation stays, even without a conclusion.</summary>
    /// <returns>False where it was none.</returns>
    /// <exception cref="KeyNotFoundException">There is no such relation or node.</exception>
    public bool RemoveConclusion(string relationId, string conclusionId) =>
        RemoveEdge(RelationSlot(relationId), Slot(conclusionId), EdgeRole.Conclusion);

    /// <summary>
    /// Puts a new value in the place of the node with the same id; its edges and its position stay. A statement may change its kind
    /// (a claim become evidence); a statement, a relation and a locution cannot become one another. O(1).
    /// </summary>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentException">The node is of another sort than the one it would replace.</exception>
    /// <exception cref="KeyNotFoundException">
    /// There is no such node, or it names a source, participant or group that the map does not have.
    /// </exception>
    public T Replace<T>(T node) where T : ArgumentNode
    {
        Guard.NotNull(node, nameof(node));
        var slot = Slot(node.Id);
        if (!ReferenceEquals(ShelfFor(node), ShelfFor(slot.Node)))
            throw new ArgumentException(
                $"The {node.KindAndId} cannot take the place of the {slot.Node.KindAndId}: they are of different sorts.", nameof(node));
        if (MissingReference(node) is { } missing) throw missing;
        slot.Node = node;
        return node;
    }

    /// <summary>Gives a node another id; its edges and its position stay. Links of a corpus that name it do not follow. O(1).</summary>
    /// <returns>The node with its new id.</returns>
    /// <exception cref="ArgumentException">The new id is taken or is no id.</exception>
    /// <exception cref="KeyNotFoundException">There is no node with the old id.</exception>
    public ArgumentNode Rename(string id, string newId)
    {
        var slot = Slot(id);
        if (id == newId) return slot.Node;
        CheckFree(Guard.Id(newId, nameof(newId)), nameof(newId));
        _index.Remove(id);
        slot.Node = slot.Node with { Id = newId };
        _index.TryAdd(slot);
        return slot.Node;
    }

    /// <summary>
    /// Removes a node and the edges at it. A relation that thereby loses its last premise or its last conclusion says nothing any
    /// more and is removed too, and so on for relations about it. A linked relation that keeps a premise stays. O(what is removed
    /// and the edges at it).
    /// </summary>
    /// <returns>The removed nodes, the named one first.</returns>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public IReadOnlyList<ArgumentNode> Remove(string id)
    {
        var removed = new List<ArgumentNode>();
        var waiting = new Queue<NodeSlot>([Slot(id)]);
        while (waiting.Count > 0)
        {
            var slot = waiting.Dequeue();
            if (!_index.Remove(slot.Node.Id)) continue;
            ShelfFor(slot.Node).Remove(slot);
            removed.Add(slot.Node);
            foreach (var edge in slot.InEdges.Concat(slot.OutEdges).ToList())
            {
                Cut(edge.From, edge.To, edge.Role);
                var other = ReferenceEquals(edge.From, slot) ? edge.To : edge.From;
                if (BelongsTo(edge, other) && !EdgesOf(other).Any(left => left.Role == edge.Role)) waiting.Enqueue(other);
            }
        }
        return removed;
    }

    /// <summary>An independent copy; the nodes themselves are shared, being immutable. O(nodes + edges).</summary>
    public ArgumentGraph Copy()
    {
        var copy = new ArgumentGraph(Id, Title)
        {
            Language = Language,
            Description = Description,
            Analysts = Analysts,
            Created = Created,
            Modified = Modified,
            Licence = Licence,
            Tags = Tags,
            Extensions = Extensions,
        };
        foreach (var source in Sources) copy._sources.Add(source);
        foreach (var participant in Participants) copy._participants.Add(participant);
        foreach (var group in Groups) copy._groups.Add(group);
        copy.Reserve(Statements.Count, Relations.Count);
        var slots = new Dictionary<NodeSlot, NodeSlot>(NodeCount);
        foreach (var slot in Slots) slots.Add(slot, copy.TryAdd(slot.Node)!);
        // Each list is copied as it stands, so that the copy answers in the same order.
        foreach (var slot in Slots)
        {
            var copied = slots[slot];
            for (var i = 0; i < slot.In.Count; i++) copied.In.Add(slots[slot.In[i].Slot], slot.In[i].Role);
            for (var i = 0; i < slot.Out.Count; i++) copied.Out.Add(slots[slot.Out[i].Slot], slot.Out[i].Role);
        }
        copy.EdgeCount = EdgeCount;
        return copy;
    }

    /// <summary>An id that no node has: the prefix and a number, higher than any that was given out before.</summary>
    internal string FreeId(string prefix)
    {
        _numbers.TryGetValue(prefix, out var number);
        do number++;
        while (Contains(prefix + number));
        _numbers[prefix] = number;
        return prefix + number;
    }

    /// <summary>Whether an edge is one of a relation's own: to one of its premises or its conclusions.</summary>
    private static bool BelongsTo(ArgumentEdge edge, NodeSlot slot) =>
        ReferenceEquals(edge.Role == EdgeRole.Premise ? edge.To : edge.From, slot);

    private SlotList ShelfFor(ArgumentNode node) => node switch
    {
        Statement => _statements.Slots,
        Locution => _locutions.Slots,
        _ => _relations.Slots,
    };

    private NodeSlot AddSlot(ArgumentNode node, string parameter)
    {
        if (MissingReference(node) is { } missing)
        {
            CheckFree(node.Id, parameter);
            throw missing;
        }
        return TryAdd(node) ?? throw Taken(node.Id, parameter);
    }

    private Relation AddJoined(Relation relation, List<NodeSlot> conclusions, List<NodeSlot> premises)
    {
        var slot = AddSlot(relation, nameof(relation));
        foreach (var premise in premises) Join(premise, slot, EdgeRole.Premise);
        foreach (var conclusion in conclusions) Join(slot, conclusion, EdgeRole.Conclusion);
        return relation;
    }

    private void CheckFree(string id, string parameter)
    {
        if (Contains(id)) throw Taken(id, parameter);
    }

    private ArgumentException Taken(string id, string parameter) =>
        new($"The map '{Id}' already has a node with the id '{id}': the {GetNode(id).KindAndId}.", parameter);

    private List<NodeSlot> Ends(IEnumerable<string> ids, string parameter)
    {
        var slots = Guard.NotNull(ids, parameter).Select(Slot).ToList();
        if (slots.Count > 1 && slots.Distinct().Count() < slots.Count)
            throw new ArgumentException($"A node is named twice: {string.Join(", ", slots.Select(slot => slot.Node.Id))}.", parameter);
        return slots;
    }

    private bool RemoveEdge(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        if (!AreJoined(from, to, role)) return false;
        Cut(from, to, role);
        return true;
    }

    private void Join(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        from.Out.Add(to, role);
        to.In.Add(from, role);
        EdgeCount++;
    }

    private void Cut(NodeSlot from, NodeSlot to, EdgeRole role)
    {
        // A self-loop stands in the removed node's lists twice, once as incoming and once as outgoing.
        if (!from.Out.Remove(to, role)) return;
        to.In.Remove(from, role);
        EdgeCount--;
    }
}
