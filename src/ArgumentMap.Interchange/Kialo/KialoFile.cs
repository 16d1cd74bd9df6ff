using System.Text;
using System.Text.RegularExpressions;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;

namespace ArgumentMap.Interchange.Kialo;

/// <summary>A file cut into its claims. O(file).</summary>
internal sealed class KialoFile : IPlaces
{
    private readonly MapInput _input;
    private readonly List<KialoEntry> _entries = [];
    private readonly List<string> _lines = [];

    public KialoFile(MapInput input)
    {
        _input = input;
        Cut(input.Text);
        var first = 0;
        while (first < _lines.Count && string.IsNullOrWhiteSpace(_lines[first])) first++;
        var title = first < _lines.Count ? _lines[first].Trim() : "";
        var hasTitle = title.StartsWith(KialoWords.Title, StringComparison.Ordinal)
            || title.StartsWith(KialoWords.Name, StringComparison.Ordinal);
        if (hasTitle)
        {
            TitleWord = title[..(title.IndexOf(':', StringComparison.Ordinal) + 1)];
            Title = title[TitleWord.Length..].Trim();
        }
        IsNumbered = _lines.Skip(hasTitle ? first + 1 : first).Any(line => KialoWords.Numbered().IsMatch(line))
            || !_lines.Any(line => KialoWords.Labelled().IsMatch(line));
        Read(hasTitle ? first + 1 : first);
        if (!hasTitle && _entries.Count == 0)
            throw input.Fault(0, $"a discussion, which starts with '{KialoWords.Title}'", input.Found(0));
    }

    public string? Title { get; }

    public string? TitleWord { get; }

    public bool IsNumbered { get; }

    /// <summary>What stands before the first claim.</summary>
    public string Header { get; private set; } = "";

    /// <summary>What stands behind the last: a list of sources.</summary>
    public string Footer { get; private set; } = "";

    public IReadOnlyList<KialoEntry> Entries => _entries;

    public string NewLine => _lines.Count > 0 && _lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <inheritdoc/>
    public MapLocation At(int first, int second) => new(_input.File, first, second);

    private void Cut(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) + 1;
            if (end == 0) end = text.Length;
            _lines.Add(text[at..end]);
            at = end;
        }
    }

    private void Read(int first)
    {
        var (start, end) = (_lines.Count, _lines.Count);
        var starts = new List<(int Line, Match? Match)>();
        for (var i = first; i < _lines.Count; i++)
        {
            var line = Bare(_lines[i]);
            if (starts.Count > 0 && line.TrimStart(' ', '\t').StartsWith(KialoWords.Sources, StringComparison.Ordinal)
                && string.IsNullOrWhiteSpace(_lines[i - 1]))
            {
                end = i;
                break;
            }
            var match = IsNumbered ? KialoWords.Numbered().Match(line) : KialoWords.Labelled().Match(line);
            var isTop = !IsNumbered && starts.Count == 0 && !string.IsNullOrWhiteSpace(line);
            if (match.Success || isTop) starts.Add((i, match.Success ? match : null));
        }
        if (starts.Count > 0) start = starts[0].Line;
        Header = (_input.HasByteOrderMark ? "\uFEFF" : "") + string.Concat(_lines.Take(start));
        Footer = string.Concat(_lines.Skip(end));
        for (var i = 0; i < starts.Count; i++)
            _entries.Add(Entry(i, starts[i].Line, starts[i].Match, i + 1 < starts.Count ? starts[i + 1].Line : end));
    }

    private KialoEntry Entry(int at, int start, Match? match, int end)
    {
        var last = end - 1;
        while (last > start && string.IsNullOrWhiteSpace(_lines[last])) last--;
        var first = _lines[start];
        var indent = match?.Groups["indent"].Value ?? first[..^first.TrimStart(' ', '\t').Length];
        var head = match?.Value ?? indent;
        var (spelled, text) = (new StringBuilder(), new StringBuilder());
        for (var i = start; i <= last; i++)
        {
            var line = i == start ? first[head.Length..] : _lines[i];
            var bare = Bare(line);
            spelled.Append(i == last ? bare : line);
            if (i > start && indent.Length > 0 && bare.StartsWith(indent, StringComparison.Ordinal)) bare = bare[indent.Length..];
            text.Append(i > start ? "\n" : "").Append(KialoStyle.Meant(bare));
        }
        return new KialoEntry(at, start + 1, indent, match is { } numbered
            && IsNumbered ? numbered.Groups["number"].Value : null, match?.Groups["label"].Value ?? "", head)
        {
            Spelled = spelled.ToString(),
            Text = text.ToString(),
            Tail = _lines[last][Bare(_lines[last]).Length..] + string.Concat(_lines.Skip(last + 1).Take(end - last - 1)),
        };
    }

    /// <summary>A line without its end, which has a carriage return where the first line has one.</summary>
    private string Bare(string line)
    {
        var bare = line.EndsWith('\n') ? line[..^1] : line;
        return NewLine == "\r\n" && bare.Length < line.Length && bare.EndsWith('\r') ? bare[..^1] : bare;
    }
}
