using ArgumentMap.Interchange.Argdown.Mapping;

namespace ArgumentMap.Interchange.Argdown.Writing;

/// <summary>The titles under which a document has the nodes of a map: their own, or else their ids; each once.</summary>
internal sealed class DocumentKeys
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public DocumentKeys(ArgumentGraph map)
    {
        Add(map.Statements.Concat<ArgumentNode>(map.Locutions), "s");
        Add(map.Relations, "r");
    }

    public string this[string id] => _keys[id];

    private void Add(IEnumerable<ArgumentNode> nodes, string otherwise)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var left = nodes.Where(node => !TryAdd(node.Id, node.Title, taken)).ToList();
        left.RemoveAll(node => TryAdd(node.Id, node.Id, taken));
        var number = 0;
        foreach (var node in left)
            while (!TryAdd(node.Id, $"{otherwise}{++number}", taken)) { }
    }

    private bool TryAdd(string id, string? title, HashSet<string> taken)
    {
        if (title is null || !ArgdownNames.IsTitle(title) || !taken.Add(title)) return false;
        _keys.Add(id, title);
        return true;
    }
}
