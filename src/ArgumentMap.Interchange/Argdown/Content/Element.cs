namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What relations lead from and to: a statement, an argument, or a step of one.</summary>
internal abstract class Element
{
    private readonly List<ElementRelation?> _relations = [];

    /// <summary>Its relations, in the order of the document.</summary>
    public IEnumerable<ElementRelation> Relations => _relations.OfType<ElementRelation>();

    public void Add(ElementRelation relation)
    {
        relation.Remember(this, _relations.Count);
        _relations.Add(relation);
    }

    public void Remove(ElementRelation relation)
    {
        if (relation.Forget(this) is { } place) _relations[place] = null;
    }

    /// <summary>Removes the last one, whichever it is.</summary>
    public void RemoveLast()
    {
        while (_relations.Count > 0)
        {
            var last = _relations[^1];
            _relations.RemoveAt(_relations.Count - 1);
            if (last is null) continue;
            last.Forget(this);
            return;
        }
    }
}
