namespace ArgumentMap.Json;

/// <summary>The items of an array and the byte offsets at which they start.</summary>
internal sealed class JsonItems<T>
{
    private readonly ChunkedList<T> _items = new();
    private readonly ChunkedList<int> _offsets = new();

    public static JsonItems<T> None { get; } = new();

    public int Count => _items.Count;

    public IReadOnlyList<int> Offsets => _offsets;

    public T this[int index] => _items[index];

    public int OffsetOf(int index) => _offsets[index];

    public void Add(T item, int offset)
    {
        _items.Add(item);
        _offsets.Add(offset);
    }
}
