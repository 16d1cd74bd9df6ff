using System.Collections;

namespace ArgumentMap;

/// <summary>
/// A list that grows without copying what it holds and without an array so large that the garbage collector treats it apart: what a file
/// has very many of is gathered in it.
/// </summary>
internal sealed class ChunkedList<T> : IReadOnlyList<T>
{
    private const int Bits = 10;
    private const int ChunkLength = 1 << Bits;

    private readonly List<T[]> _chunks = [];
    private T[] _last = [];
    private int _free;

    public int Count { get; private set; }

    public T this[int index] => _chunks[index >> Bits][index & (ChunkLength - 1)];

    public void Add(T item)
    {
        if (_free == 0) Grow();
        _last[_last.Length - _free--] = item;
        Count++;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The first chunk begins small, as most lists are.</summary>
    private void Grow()
    {
        if (_last.Length is > 0 and < ChunkLength)
        {
            _free = _last.Length;
            Array.Resize(ref _last, _last.Length * 2);
            _chunks[0] = _last;
            return;
        }
        _last = new T[_chunks.Count == 0 ? 4 : ChunkLength];
        _free = _last.Length;
        _chunks.Add(_last);
    }
}
