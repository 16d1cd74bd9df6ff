using System.Collections;

namespace ArgumentMap.Interchange.Argdown.Content;

/// <summary>Tags in their order, each once. A few are looked through; of many a set is kept.</summary>
internal sealed class TagSet : IReadOnlyList<string>
{
    private const int Few = 8;

    private readonly List<string> _tags = [];
    private HashSet<string>? _many;

    public int Count => _tags.Count;

    public string this[int index] => _tags[index];

    /// <summary>Adds a tag, if it is new.</summary>
    public void Add(string tag)
    {
        if (_tags.Count < Few ? !_tags.Contains(tag) : (_many ??= new(_tags, StringComparer.Ordinal)).Add(tag)) _tags.Add(tag);
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => _tags.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
