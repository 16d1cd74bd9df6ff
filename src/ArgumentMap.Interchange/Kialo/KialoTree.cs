namespace ArgumentMap.Interchange.Kialo;

/// <summary>Which claim of a file stands above which, and which a reference means.</summary>
internal sealed class KialoTree
{
    /// <summary>How many references to references are followed.</summary>
    private const int MostHops = 100;

    private readonly IReadOnlyList<KialoEntry> _entries;
    private readonly Dictionary<string, int> _byNumber = new(StringComparer.Ordinal);
    private readonly List<int> _above = [];

    public KialoTree(KialoFile file)
    {
        _entries = file.Entries;
        foreach (var entry in _entries)
            if (entry.Number is not null) _byNumber.TryAdd(entry.Number, entry.At);
        var open = new Stack<KialoEntry>();
        foreach (var entry in _entries)
        {
            while (open.TryPeek(out var last) && last.Indent.Length >= entry.Indent.Length) open.Pop();
            _above.Add(file.IsNumbered ? AboveByNumber(entry) : open.TryPeek(out var above) ? above.At : -1);
            open.Push(entry);
        }
    }

    /// <summary>The claim above; -1 where there is none.</summary>
    public int Above(KialoEntry entry) => _above[entry.At];

    /// <summary>
    /// The claim that a reference means; -1 for what is none. One without a stance says nothing of what it is to the claim above it, and is
    /// none.
    /// </summary>
    public int Meant(KialoEntry entry)
    {
        var at = Next(entry);
        for (var hops = 0; at >= 0 && hops < MostHops; hops++)
        {
            var next = Next(_entries[at]);
            if (next < 0) return at;
            at = next;
        }
        return -1;
    }

    private int Next(KialoEntry entry)
    {
        if (entry.Label is not (KialoWords.Pro or KialoWords.Con) || _above[entry.At] < 0) return -1;
        var match = KialoWords.Reference().Match(entry.Spelled);
        return match.Success && _byNumber.TryGetValue(match.Groups["number"].Value, out var at) ? at : -1;
    }

    private int AboveByNumber(KialoEntry entry)
    {
        var number = entry.Number ?? "";
        var dot = number.LastIndexOf('.', Math.Max(0, number.Length - 2));
        return dot > 0 && _byNumber.TryGetValue(number[..(dot + 1)], out var above) && above != entry.At ? above : -1;
    }
}
