using System.Collections;

namespace ArgumentMap;

/// <summary>The nodes of one sort in insertion order: adding, replacing and removing cost O(1) and keep the others' order.</summary>
internal sealed class NodeShelf<T> : IReadOnlyCollection<T> where T : ArgumentNode
{
    public LinkedList<NodeSlot> Slots { get; } = new();

    public int Count => Slots.Count;

    public IEnumerator<T> GetEnumerator() => Slots.Select(slot => (T)slot.Node).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
