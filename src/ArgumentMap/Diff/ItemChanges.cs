namespace ArgumentMap.Diff;

/// <summary>What became of the statements of a map, or of its relations, sources and so on.</summary>
/// <param name="Added">What only the new map has, in its order.</param>
/// <param name="Removed">What only the old map has, in its order.</param>
/// <param name="Changed">What both have and is not the same in both, in the new map's order.</param>
public sealed record ItemChanges<T>(ValueList<T> Added, ValueList<T> Removed, ValueList<ItemChange<T>> Changed) where T : class
{
    /// <summary>Whether nothing was added, removed or changed.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;
}
