namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>What relations lead from and to: a statement, an argument, or a step of one.</summary>
/// <param name="number">The how many-th element of its document it is, from 0.</param>
internal abstract class Element(int number)
{
    private ElementRelation?[] _relations = [];
    private int _used;

    public int Number => number;

    /// <summary>Its relations, in the order of the document.</summary>
    public IEnumerable<ElementRelation> Relations => _relations.Take(_used).OfType<ElementRelation>();

    /// <summary>Elements are the same where they are one; their number is the cheaper hash, and neighbours stay neighbours.</summary>
    public override int GetHashCode() => number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

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
