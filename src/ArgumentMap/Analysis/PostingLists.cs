namespace ArgumentMap.Analysis;

/// <summary>An inverted index: under each key the items that were added to it, oldest first, up to a limit.</summary>
/// <param name="longest">How many items a list takes; what comes after is not added.</param>
internal sealed class PostingLists(int longest)
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private (int Count, int[]? Items)[] _lists = new (int, int[]?)[16];

    /// <summary>The number of the list under a key, which is made where there is none.</summary>
    public int NumberOf(ulong key)
    {
        if (_numbers.TryGetValue(key, out var number)) return number;
        number = _numbers.Count;
        _numbers.Add(key, number);
        if (number == _lists.Length) Array.Resize(ref _lists, 2 * number);
        return number;
    }

    /// <summary>The items of a list.</summary>
    public ReadOnlySpan<int> this[int number] => _lists[number].Items.AsSpan(0, _lists[number].Count);

    public void Add(int number, int item)
    {
        ref var list = ref _lists[number];
        if (list.Count == longest) return;
        if (list.Items is null) list.Items = [item];
        else if (list.Count == list.Items.Length) Array.Resize(ref list.Items, 2 * list.Count);
        list.Items[list.Count++] = item;
    }
}
