using ArgumentMap.Drawing;

namespace ArgumentMap.Dot;

/// <summary>A box that shows each shape and each line that the map uses, with its name.</summary>
internal sealed class DotLegend
{
    private readonly MapDrawing _drawing;
    private readonly DotOptions _options;
    private readonly DotSyntax _dot;
    private readonly string _prefix = "legend ";
    private int _number;

    public DotLegend(ArgumentGraph map, MapDrawing drawing, DotOptions options, DotSyntax dot)
    {
        (_drawing, _options, _dot) = (drawing, options, dot);
        while (map.Nodes.Any(node => node.Id.StartsWith(_prefix, StringComparison.Ordinal))) _prefix += "- ";
    }

    public void Write()
    {
        _dot.Open("subgraph cluster_legend");
        _dot.Attributes(
            "graph",
            ("label", DotSyntax.Text(_options.Labels.Legend)),
            ("style", "\"filled,rounded\""),
            ("fillcolor", DotSyntax.Id(_options.Theme.ClusterFill)),
            ("color", DotSyntax.Id(_options.Theme.ClusterBorder)),
            ("fontsize", DotSyntax.Number(_options.FontSize * 1.2)),
            ("tooltip", DotSyntax.Tooltip(_options.Labels.Legend)));
        _dot.Open("");
        _dot.Attribute("rank", "same");
        WriteKinds();
        foreach (var (style, word, _) in MapLegend.Lines(_drawing, _options)) WriteLine(style, word);
        _dot.Close();
        _dot.Close();
    }

    private void WriteKinds()
    {
        foreach (var (style, word, _) in MapLegend.Boxes(_drawing.Nodes, _drawing, _options))
            _dot.Node(NextId(), [("label", DotSyntax.Text(word)), .. style.Attributes(), ("tooltip", DotSyntax.Tooltip(word))]);
    }

    private string NextId() => $"{_prefix}{++_number}";

    private void WriteLine(EdgeStyle style, string word)
    {
        var (from, to) = (NextId(), NextId());
        foreach (var end in new[] { from, to })
            _dot.Node(end, ("shape", "point"), ("width", "0.05"), ("height", "0.05"), ("label", "\"\""),
                ("color", DotSyntax.Id(style.Color)), ("tooltip", DotSyntax.Tooltip(word)));
        _dot.Edge(
            from,
            to,
            [("label", DotSyntax.Text($" {word}")), ("fontcolor", DotSyntax.Id(_options.Theme.Caption)), .. style.Attributes(),
                ("tooltip", DotSyntax.Tooltip(word))]);
    }
}
