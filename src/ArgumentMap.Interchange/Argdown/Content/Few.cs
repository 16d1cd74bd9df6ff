using System.Collections;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>A list that mostly has one item, which then takes no object but itself.</summary>
/// <typeparam name="T">The items.</typeparam>
internal struct Few<T> : IReadOnlyList<T> where T : class
{
    /// <summary>Nothing, an item, or an array of them.</summary>
    private object? _items;

    public int Count { get; private set; }

    public readonly T this[int index] => (uint)index >= (uint)Count ? throw new ArgumentOutOfRangeException(nameof(index))
        : _items as T ?? ((T[])_items!)[index];

    public void Add(T item)
    {
        if (Count == 0)
        {
            _items = item;
        }
        else
        {
            var items = _items as T[] ?? [(T)_items!, null!];
            if (Count == items.Length) Array.Resize(ref items, Count * 2);
            items[Count] = item;
            _items = items;
        }
        Count++;
    }

    public readonly bool Contains(T item)
    {
        for (var i = 0; i < Count; i++)
            if (ReferenceEquals(this[i], item)) return true;
        return false;
    }

    /// <inheritdoc/>
    public readonly IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    readonly IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
