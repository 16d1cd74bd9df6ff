using System.Collections;

namespace ArgumentMap;

/// <summary>The nodes of one sort in insertion order.</summary>
internal sealed class NodeShelf<T> : IReadOnlyCollection<T> where T : ArgumentNode
{
    public SlotList Slots { get; } = new();

    public int Count => Slots.Count;

    public IEnumerator<T> GetEnumerator()
    {
        foreach (var slot in Slots) yield return (T)slot.Node;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
