namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What relations lead from and to: a statement, an argument, or a step of one.</summary>
internal abstract class Element
{
    private ElementRelation?[] _relations = [];
    private int _used;

    /// <summary>Its relations, in the order of the document.</summary>
    public IEnumerable<ElementRelation> Relations => _relations.Take(_used).OfType<ElementRelation>();

    public void Add(ElementRelation relation)
    {
        relation.Remember(this, _used);
        if (_used == _relations.Length) Array.Resize(ref _relations, Math.Max(2, _used * 2));
        _relations[_used++] = relation;
    }

    public void Remove(ElementRelation relation)
    {
        if (relation.Forget(this) is { } place) _relations[place] = null;
    }

    /// <summary>Removes the last one, whichever it is.</summary>
    public void RemoveLast()
    {
        while (_used > 0)
        {
            var last = _relations[--_used];
            _relations[_used] = null;
            if (last is null) continue;
            last.Forget(this);
            return;
        }
    }
}
