using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>The sources, participants or groups of a map: a short list in insertion order, found by id.</summary>
internal sealed class Register<T>(string noun, Func<T, string> idOf) : IReadOnlyList<T> where T : class
{
    private readonly List<T> _items = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public int Count => _items.Count;

    public T this[int index] => _items[index];

    public bool Contains(string id) => _indexes.ContainsKey(id);

    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        item = _indexes.TryGetValue(id, out var index) ? _items[index] : null;
        return item is not null;
    }

    public T Get(string id) => _items[IndexOf(id)];

    public void Add(T item)
    {
        var id = idOf(item);
        if (Contains(id)) throw new ArgumentException($"The map already has a {noun} with the id '{id}'.", noun);
        _indexes.Add(id, _items.Count);
        _items.Add(item);
    }

    public void Replace(T item) => _items[IndexOf(idOf(item))] = item;

    public void Remove(string id)
    {
        _items.RemoveAt(IndexOf(id));
        _indexes.Clear();
        for (var i = 0; i < _items.Count; i++) _indexes.Add(idOf(_items[i]), i);
    }

    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int IndexOf(string id) =>
        _indexes.TryGetValue(id, out var index)
            ? index
            : throw new KeyNotFoundException($"The map has no {noun} with the id '{id}'.{NearestWord.Question(id, _indexes.Keys)}");
}
