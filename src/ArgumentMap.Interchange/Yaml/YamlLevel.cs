using YamlDotNet.Core.Events;

namespace ArgumentMap.Interchange.Yaml;

/// <summary>A list or mapping that has begun and not ended.</summary>
internal sealed class YamlLevel(NodeEvent begun, int start, bool isFlow, bool isMapping, bool isPair)
{
    private readonly List<YamlNode> _items = [];
    private readonly List<YamlEntry> _entries = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private YamlScalar? _key;
    private long _size = 1;
    private int _height;
    private bool _hasNames = !begun.Anchor.IsEmpty;

    public int Start => start;

    public bool IsFlow => isFlow;

    /// <summary>Whether it starts with a bracket of its own, as a name with a value that is an item of a list does not.</summary>
    public bool IsBracketed => isFlow && !isPair;

    public bool IsMapping => isMapping;

    public string? Anchor => begun.Anchor.IsEmpty ? null : begun.Anchor.Value;

    /// <summary>Whether the next value is a name.</summary>
    public bool AwaitsKey => isMapping && _key is null;

    /// <summary>Whether a list awaits its next value, or a mapping its next name.</summary>
    public bool AwaitsItem => !isMapping || _key is null;

    /// <summary>The value that came last; null before the first.</summary>
    public YamlNode? Last { get; private set; }

    /// <summary>Takes a name; false where it comes for the second time.</summary>
    public bool AddKey(YamlScalar key)
    {
        _key = key;
        _hasNames |= key.HasNames;
        return _names.Add(key.Value);
    }

    public void Add(YamlNode value)
    {
        _size += value.Size;
        _height = Math.Max(_height, value.Height);
        _hasNames |= value.HasNames;
        if (_key is null) _items.Add(value);
        else _entries.Add(new YamlEntry(_key, value));
        _key = null;
        Last = value;
    }

    /// <param name="offset">The offset of the text in its file.</param>
    /// <param name="end">Where it ends in the text; null where it ends with its last value.</param>
    public YamlNode ToNode(int offset, int? end)
    {
        YamlNode node = isMapping ? new YamlMapping(_entries, isFlow) : new YamlSequence(_items, isFlow);
        var last = Last?.End ?? offset + start;
        return node with
        {
            Start = offset + start,
            End = offset + end ?? last,
            Anchor = Anchor,
            HasNames = _hasNames,
            Size = _size,
            Height = _height + 1,
        };
    }
}
