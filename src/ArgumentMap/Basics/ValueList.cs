namespace ArgumentMap;

/// <summary>Makes <see cref="ValueList{T}"/>s; it is what a collection expression such as <c>["a", "b"]</c> calls.</summary>
public static class ValueList
{
    /// <summary>An immutable list of the given items, in their order.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>Null for an empty list, at which the garbage collector need not look: a large map's nodes have very many of them.</summary>
    internal static ValueList<T>? OrNull<T>(ValueList<T> items) => items.Count == 0 ? null : items;

    /// <summary>An immutable list of the given items, in their order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Create<T>(Guard.NotNull(items, nameof(items)).ToArray());
}
