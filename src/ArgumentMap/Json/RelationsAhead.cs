namespace ArgumentMap.Json;

/// <summary>
/// Walks the relations of a map with a look at the ids that each will need, many relations at a time: the nodes that a large map's
/// relations join are far apart in memory, and the processor fetches several of them at a time where none waits for another.
/// </summary>
internal sealed class RelationsAhead(IEnumerable<NodeSlot> relations)
{
    private readonly NodeSlot[] _ahead = new NodeSlot[128];

    /// <summary>What the looks ahead saw, added up: of no account, but a look of which nothing comes would be left out.</summary>
    public int Seen { get; private set; }

    /// <summary>The relations, in their order.</summary>
    public IEnumerable<NodeSlot> Walk()
    {
        var count = 0;
        foreach (var relation in relations)
        {
            _ahead[count++] = relation;
            if (count < _ahead.Length) continue;
            foreach (var near in _ahead) Seen += LettersOfIds(near.In) + LettersOfIds(near.Out);
            for (var i = 0; i < count; i++) yield return _ahead[i];
            count = 0;
        }
        for (var i = 0; i < count; i++) yield return _ahead[i];
    }

    private static int LettersOfIds(in EdgeList edges)
    {
        var letters = 0;
        for (var i = 0; i < edges.Count; i++) letters += edges[i].Node.Id.Length;
        return letters;
    }
}
