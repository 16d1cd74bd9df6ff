using System.Runtime.CompilerServices;
using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>The ids of a framework's arguments in their order, and the way back from an id to its number.</summary>
internal sealed class ArgumentIds
{
    private readonly List<string> _ids;
    private Dictionary<string, int>? _indexes;

    public ArgumentIds(int capacity = 0) : this(new List<string>(capacity), new Dictionary<string, int>(capacity, StringComparer.Ordinal))
    {
    }

    private ArgumentIds(List<string> ids, Dictionary<string, int>? indexes) => (_ids, _indexes) = (ids, indexes);

    public int Count => _ids.Count;

    public string this[int index] => _ids[index];

    public IReadOnlyList<string> List => _ids;

    /// <summary>The way back is made when it is first asked for; two threads that ask at once make it twice, and alike.</summary>
    private Dictionary<string, int> Indexes
    {
        get
        {
            if (_indexes is { } known) return known;
            var indexes = new Dictionary<string, int>(_ids.Count, StringComparer.Ordinal);
            for (var i = 0; i < _ids.Count; i++) indexes.Add(_ids[i], i);
            return _indexes = indexes;
        }
    }

    /// <summary>Ids that are known to be none of them empty and each another.</summary>
    public static ArgumentIds OfDistinct(List<string> ids) => new(ids, null);

    public ArgumentIds Copy() => new([.. _ids], new Dictionary<string, int>(Indexes, StringComparer.Ordinal));

    public int Add(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!Indexes.TryAdd(id, _ids.Count)) throw new ArgumentException($"There is already an argument '{id}'.", nameof(id));
        _ids.Add(id);
        return _ids.Count - 1;
    }

    /// <summary>Adds an argument that no caller named; apostrophes keep its id from being another's.</summary>
    public int AddFree(string id)
    {
        while (Indexes.ContainsKey(id)) id += "'";
        return Add(id);
    }

    public bool TryIndexOf(string id, out int index)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Indexes.TryGetValue(id, out index);
    }

    /// <param name="id">The id.</param>
    /// <param name="parameter">What the caller calls it, by which null is refused.</param>
    public int IndexOf(string id, [CallerArgumentExpression(nameof(id))] string? parameter = null) =>
        TryIndexOf(Guard.NotNull(id, parameter!), out var index)
            ? index
            : throw new KeyNotFoundException($"The framework has no argument '{id}'.{NearestWord.Question(id, _ids)}");
}
