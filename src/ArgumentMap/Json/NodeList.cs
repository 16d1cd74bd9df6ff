namespace ArgumentMap.Json;

/// <summary>Where the nodes of one list of a file start, by the ids that they were read with.</summary>
/// <param name="list">The name of the member that holds them.</param>
/// <param name="offsets">The byte offsets.</param>
internal sealed class NodeList(string list, IReadOnlyList<int> offsets)
{
    private readonly ChunkedList<string> _ids = new();

    public int Count => _ids.Count;

    /// <summary>The offset of the node that is added next.</summary>
    public int NextOffset => offsets[_ids.Count];

    /// <summary>The JSON path of the node that is added next.</summary>
    public string NextPath => Path(_ids.Count);

    public void Add(string id) => _ids.Add(id);

    public string? PathOf(string id)
    {
        for (var i = 0; i < _ids.Count; i++)
            if (_ids[i] == id) return Path(i);
        return null;
    }

    /// <summary>The nodes among those wanted, in the file's order. O(nodes).</summary>
    public IEnumerable<(string Id, int Offset, string Path)> Find(HashSet<string> wanted)
    {
        for (var i = 0; i < _ids.Count; i++)
            if (wanted.Contains(_ids[i])) yield return (_ids[i], offsets[i], Path(i));
    }

    private string Path(int index) => $"$.{list}[{index}]";
}
