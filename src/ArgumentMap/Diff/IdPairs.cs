using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Diff;

/// <summary>Pairs of an old id and a new one; each is in one pair at the most.</summary>
internal sealed class IdPairs
{
    private readonly Dictionary<string, string> _newOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _oldOf = new(StringComparer.Ordinal);

    /// <summary>Whether anything has another id than before.</summary>
    public bool HasRenamed { get; private set; }

    public void Add(string oldId, string newId)
    {
        HasRenamed |= oldId != newId;
        _newOf.Add(oldId, newId);
        _oldOf.Add(newId, oldId);
    }

    /// <summary>Pairs the ids that are on both sides.</summary>
    public void AddEqual(IEnumerable<string> oldIds, IEnumerable<string> newIds)
    {
        var known = new HashSet<string>(newIds, StringComparer.Ordinal);
        foreach (var id in oldIds)
            if (known.Contains(id))
                Add(id, id);
    }

    public bool HasOld(string id) => _newOf.ContainsKey(id);

    public bool HasNew(string id) => _oldOf.ContainsKey(id);

    public bool TryGetNew(string oldId, [NotNullWhen(true)] out string? newId) => _newOf.TryGetValue(oldId, out newId);

    public bool TryGetOld(string newId, [NotNullWhen(true)] out string? oldId) => _oldOf.TryGetValue(newId, out oldId);
}
