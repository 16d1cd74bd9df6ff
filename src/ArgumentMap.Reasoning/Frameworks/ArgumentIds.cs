using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>The ids of a framework's arguments in their order, and the way back from an id to its number.</summary>
internal sealed class ArgumentIds
{
    private readonly List<string> _ids;
    private readonly Dictionary<string, int> _indexes;

    public ArgumentIds(int capacity = 0) : this(new List<string>(capacity), new Dictionary<string, int>(capacity, StringComparer.Ordinal))
    {
    }

    private ArgumentIds(List<string> ids, Dictionary<string, int> indexes) => (_ids, _indexes) = (ids, indexes);

    public int Count => _ids.Count;

    public string this[int index] => _ids[index];

    public IReadOnlyList<string> List => _ids;

    public ArgumentIds Copy() => new([.. _ids], new Dictionary<string, int>(_indexes, StringComparer.Ordinal));

    public int Add(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!_indexes.TryAdd(id, _ids.Count)) throw new ArgumentException($"There is already an argument '{id}'.", nameof(id));
        _ids.Add(id);
        return _ids.Count - 1;
    }

    /// <summary>Adds an argument that no caller named; apostrophes keep its id from being another's.</summary>
    public int AddFree(string id)
    {
        while (_indexes.ContainsKey(id)) id += "'";
        return Add(id);
    }

    public bool TryIndexOf(string id, out int index)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _indexes.TryGetValue(id, out index);
    }

    public int IndexOf(string id) => TryIndexOf(id, out var index) ? index : throw new KeyNotFoundException($"The framework has no argument '{id}'.{NearestWord.Question(id, _indexes.Keys)}");
}
