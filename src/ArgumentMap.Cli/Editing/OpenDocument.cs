using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Reasoning;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Editing;

/// <summary>A document as it stands in the editor: its text, the map that it says or why it says none, and the names in it.</summary>
internal sealed class OpenDocument
{
    private readonly Lazy<IReadOnlyList<NameUse>> _names;
    private readonly Lazy<ILookup<(NameKind, string), NameUse>> _byName;
    private readonly Lazy<LineIndex> _lines;
    private readonly Lazy<Dictionary<string, ArgumentNode>> _byTitle;
    private readonly Lazy<MapLabelling?> _labels;
    private readonly Lazy<MapStrengths?> _strengths;
    private (MapReadResult? Read, MapFormatException? Fault)? _read;

    /// <param name="uri">Its address, as the editor gives it.</param>
    /// <param name="text">Its text.</param>
    /// <param name="formats">The formats that it may be in.</param>
    public OpenDocument(string uri, string text, MapFormatList formats)
    {
        (Uri, Text) = (uri, text);
        File = System.Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile ? address.LocalPath : uri;
        Format = formats.TryFindByFile(File, toRead: true, out var format) && format.Name != "json" ? format
            : formats.TryDetect(Encoding.UTF8.GetBytes(text), File, out var detected) ? detected
            : formats.ByName("json");
        _lines = new(() => new LineIndex(text));
        _names = new(() => Format.Name switch
        {
            "argdown" => ArgdownNameUses.Of(text),
            "gsn" => GsnNameUses.Of(text),
            "json" => JsonNameUses.Of(text),
            _ => [],
        });
        _byName = new(() => Names.ToLookup(use => (use.Kind, use.Name)));
        _byTitle = new(TitledNodes);
        _labels = new(() => Map?.ToLabelling());
        _strengths = new(() => Map?.ToStrengths(GradualSemantics.QuadraticEnergy));
    }

    public string Uri { get; }

    /// <summary>Its path; its address where that is none.</summary>
    public string File { get; }

    public string Text { get; }

    public MapFormat Format { get; }

    public LineIndex Lines => _lines.Value;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<NameUse> Names => _names.Value;

    /// <summary>The map as it was read; null where it cannot be.</summary>
    public MapReadResult? Result => Reading(CancellationToken.None).Read;

    /// <summary>Why it cannot be read; null where it can.</summary>
    public MapFormatException? Fault => Reading(CancellationToken.None).Fault;

    /// <summary>What the checks found in it, or in what it was before, until it is checked itself.</summary>
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    public ArgumentGraph? Map => Result?.Map;

    public MapLabelling? Labels => _labels.Value;

    public MapStrengths? Strengths => _strengths.Value;

    public IEnumerable<NameUse> UsesOf(NameUse name) => _byName.Value[(name.Kind, name.Name)];

    /// <summary>The name at an offset, its ends included; null where there is none.</summary>
    public NameUse? NameAt(int offset)
    {
        var (low, high) = (0, Names.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (Names[middle].End < offset) low = middle + 1;
            else if (Names[middle].Start > offset) high = middle - 1;
            else return Names[middle];
        }
        return null;
    }

    /// <summary>The node that is named so: by its id, or by its title in a format that has titles for ids.</summary>
    public ArgumentNode? NodeOf(NameUse name) => Map is null || name.Kind is not (NameKind.Node or NameKind.Argument) ? null
        : Map.TryGetNode(name.Name, out var node) ? node
        : _byTitle.Value.GetValueOrDefault(name.Name);

    /// <summary>The map, or why there is none; read once.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped, and is begun anew by the next who asks.</exception>
    public (MapReadResult? Read, MapFormatException? Fault) Reading(CancellationToken cancellation)
    {
        if (_read is { } known) return known;
        try
        {
            _read = (Format.Parse(Text, File, cancellation), null);
        }
        catch (MapFormatException fault)
        {
            _read = (null, fault);
        }
        return _read.Value;
    }

    /// <summary>The first node of each title.</summary>
    private Dictionary<string, ArgumentNode> TitledNodes()
    {
        var nodes = new Dictionary<string, ArgumentNode>(StringComparer.Ordinal);
        foreach (var node in Map?.Nodes ?? [])
            if (node.Title is { } title) nodes.TryAdd(title, node);
        return nodes;
    }
}
