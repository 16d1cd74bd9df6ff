namespace ArgumentMap.Rendering.Viewer;

/// <summary>The texts that a page carries, each once, however many of its maps have the source.</summary>
/// <param name="find">Finds a text; null for none.</param>
internal sealed class ViewerTexts(Func<ArgumentGraph, SourceDocument, SourceText?>? find)
{
    private readonly Dictionary<(string Map, string Source), (SourceText Text, int Number)?> _found = [];
    private readonly List<string> _all = [];

    /// <summary>The texts, by their numbers.</summary>
    public IReadOnlyList<string> All => _all;

    /// <summary>The text of a map's source and its number among all, or null.</summary>
    public (SourceText Text, int Number)? Of(ArgumentGraph map, SourceDocument source)
    {
        if (find is null) return null;
        if (_found.TryGetValue((map.Id, source.Id), out var known)) return known;
        if (find(map, source) is not { } text) return _found[(map.Id, source.Id)] = null;
        _all.Add(text.Passage(new TextRange(0, text.Length)));
        return _found[(map.Id, source.Id)] = (text, _all.Count - 1);
    }
}
