using ArgumentMap.Drawing;

namespace ArgumentMap.Dot;

/// <summary>Draws one map in the DOT language.</summary>
internal sealed class DotWriter
{
    private readonly ArgumentGraph _map;
    private readonly DotOptions _options;
    private readonly DotSyntax _dot;
    private readonly MapDrawing _drawing;
    private readonly MapTooltips _tooltips;
    private readonly MapCaption _caption;
    private readonly MapRows _rows;

    /// <summary>Clusters are compact only where Graphviz is free to choose the rows.</summary>
    private readonly bool _holdsRows;
    private readonly Dictionary<NodeStyle, (string Name, string Value)[]> _nodeStyles = [];
    private readonly Dictionary<(EdgeStyle Style, bool HasHead), (string Name, string Value)[]> _edgeStyles = [];
    private readonly ILookup<string, MapStub> _stubs;
    private readonly string _stubPrefix = "stub ";
    private int _stubNumber;

    /// <summary>The side of a point at which what bears on its step enters, and no premise does.</summary>
    private readonly string _side;
    private readonly List<string> _label = [];
    private int _clusters;

    public DotWriter(ArgumentGraph map, DotOptions options, TextWriter writer, CancellationToken cancellationToken)
    {
        (_map, _options) = (map, options);
        _side = options.Direction is MapDirection.ConclusionsLeft or MapDirection.ConclusionsRight ? "s" : "e";
        _dot = new DotSyntax(writer);
        _drawing = new MapDrawing(map, options.Part, cancellationToken);
        _stubs = _drawing.Stubs.ToLookup(stub => stub.At.Id, StringComparer.Ordinal);
        while (_drawing.Stubs.Count > 0
            && map.Nodes.Any(node => node.Id.StartsWith(_stubPrefix, StringComparison.Ordinal))) _stubPrefix += "- ";
        _tooltips = new MapTooltips(map, options.Labels);
        _caption = new MapCaption(map, options);
        _rows = new MapRows(_drawing, options.RowLength);
        _holdsRows = options.Clusters == ClusterBy.None;
    }

    public void Write()
    {
        _dot.Open($"digraph {DotSyntax.Id(_map.Id)}");
        WriteDefaults();
        WriteNodes();
        foreach (var relation in _drawing.Relations) WriteRelation(relation);
        if (_holdsRows) _dot.SameRank(_rows.TopRow());
        foreach (var (id, above) in _holdsRows ? _rows.Held() : []) _dot.Edge(id, above, ("style", "invis"));
        if (_options.Legend && _drawing.Nodes.Count > 0) new DotLegend(_map, _drawing, _options, _dot).Write();
        _dot.Close();
    }

    private void WriteDefaults()
    {
        var (theme, font, size) = (_options.Theme, DotSyntax.Id(_options.FontName), DotSyntax.Number(_options.FontSize));
        _dot.Attributes(
            "graph",
            ("rankdir", RankDirection()),
            ("bgcolor", DotSyntax.Id(theme.Background)),
            ("fontname", font),
            ("fontsize", DotSyntax.Number(_options.FontSize * 1.6)),
            ("fontcolor", DotSyntax.Id(theme.Caption)),
            ("labelloc", "t"),
            ("nodesep", "0.1"),
            ("ranksep", "0.3"),
            ("tooltip", DotSyntax.Tooltip(_map.Title ?? _map.Id)));
        if (_options.ShowTitle && _map.Title is { Length: > 0 } title)
            _dot.Attribute("label", DotSyntax.Text(TextWrap.Lines(title, Math.Min(_options.WrapWidth, 1000) * 3), "\\n"));
        _dot.Attributes("node", ("fontname", font), ("fontsize", size), ("margin", "\"0.12,0.07\""), ("height", "0.3"), ("width", "0.6"));
        // Graphviz up to 2.43 takes, for lines between neighbours, what edges have by its place in the alphabet: what arrows are made of is
        // named first and in that order, so that it finds them.
        _dot.Attributes("edge", ("arrowhead", "normal"), ("arrowsize", "0.8"), ("arrowtail", "normal"), ("fontname", font),
            ("fontsize", DotSyntax.Number(_options.FontSize * 0.8)));
    }

    private string RankDirection() => _options.Direction switch
    {
        MapDirection.ConclusionsOnTop => "BT",
        MapDirection.ConclusionsAtBottom => "TB",
        MapDirection.ConclusionsLeft => "RL",
        _ => "LR",
    };

    private void WriteNodes() =>
        WriteCluster(new MapClustering(_map, _drawing,
            _options).Tree(_drawing.Nodes.Concat(_drawing.Relations.Where(_drawing.HasJunction))));

    /// <summary>What stands in a cluster; there are few levels of these.</summary>
    private void WriteCluster(ClusterTree tree)
    {
        if (tree.Cluster is { } cluster)
        {
            _dot.Open($"subgraph cluster_{_clusters++}");
            _dot.Attributes(
                "graph",
                ("label", DotSyntax.Text(TextWrap.Lines(cluster.Caption, _options.WrapWidth), "\\n")),
                ("style", "\"filled,rounded\""),
                ("fillcolor", DotSyntax.Id(_options.Theme.ClusterFill)),
                ("color", DotSyntax.Id(_options.Theme.ClusterBorder)),
                ("tooltip", DotSyntax.Tooltip(cluster.Caption)));
        }
        foreach (var node in tree.Nodes)
        {
            WriteNode(node);
            foreach (var stub in _stubs[node.Id]) WriteStub(stub);
        }
        foreach (var part in tree.Parts) WriteCluster(part);
        if (tree.Cluster is not null) _dot.Close();
    }

    private void WriteNode(ArgumentNode node)
    {
        if (node is Relation relation && !relation.HasWords)
        {
            WriteJunction(relation);
            return;
        }
        _dot.BeginNode(node.Id);
        _dot.PutText("label", LabelLines(node), "\\n");
        _dot.Put(StyleOf(node));
        _dot.PutTooltip(_tooltips.Of(node));
        _dot.End();
    }

    /// <summary>Styles are few and nodes many, so each is spelled once.</summary>
    private (string Name, string Value)[] StyleOf(ArgumentNode node)
    {
        var style = _options.StyleOf(node, _drawing);
        if (!_nodeStyles.TryGetValue(style, out var attributes)) _nodeStyles.Add(style, attributes = style.Attributes());
        return attributes;
    }

    private (string Name, string Value)[] StyleOf(Relation relation, ArgumentEdge edge, bool hasHead)
    {
        var style = _options.StyleOf(relation, edge, _drawing);
        if (!_edgeStyles.TryGetValue((style, hasHead), out var attributes)) _edgeStyles.Add((style, hasHead),
            attributes = style.Attributes(hasHead));
        return attributes;
    }

    private List<string> LabelLines(ArgumentNode node)
    {
        _label.Clear();
        foreach (var part in _caption.Of(node)) TextWrap.AddLines(_label, part.Text, _options.WrapWidth);
        return _label;
    }

    private void WriteJunction(Relation relation)
    {
        var color = DotSyntax.Id(_options.JunctionColorOf(relation, _drawing));
        _dot.Node(
            relation.Id,
            ("shape", "point"),
            ("width", "0.09"),
            ("height", "0.09"),
            ("label", "\"\""),
            ("color", color),
            ("fillcolor", color),
            ("tooltip", DotSyntax.Tooltip(_tooltips.Of(relation))));
    }

    /// <summary>A stub and its line, in the cluster of what it is a stub of.</summary>
    private void WriteStub(MapStub stub)
    {
        var (id, text) = ($"{_stubPrefix}{++_stubNumber}", _options.Labels.TextOf(stub));
        _dot.Node(id, [("label", DotSyntax.Text(text)), .. _options.Theme.StubBox.Attributes(),
            ("fontsize", DotSyntax.Number(_options.FontSize * 0.85)), ("tooltip", DotSyntax.Tooltip(text))]);
        var (from, to) = stub.IsBeneath ? (id, stub.At.Id) : (stub.At.Id, id);
        _dot.Edge(from, to, [.. _options.Theme.StubLine.Attributes(), ("tooltip", DotSyntax.Tooltip(text))]);
    }

    private void WriteRelation(Relation relation)
    {
        var (tooltip, hasJunction) = (_tooltips.Of(relation), _drawing.HasJunction(relation));
        foreach (var arrow in _drawing.Arrows(relation))
        {
            var (from, to, _, edge) = arrow;
            _dot.BeginEdge(from, to);
            var isFromConclusion = _options.StyleOf(relation, edge, _drawing).IsFromConclusion;
            _dot.Put(StyleOf(relation, edge, hasHead: isFromConclusion ? arrow.StartsAtElement : !hasJunction
                || to != relation.Id));
            _dot.PutTooltip(tooltip);
            if (_drawing.EntersFromTheSide(arrow) && _map.GetNode(to) is Relation { HasWords: false }) _dot.Put("headport", _side);
            if (arrow.Twin is not null) PutBothHeads(_options.StyleOf(relation, edge, _drawing));
            PutSpan(from, to);
            _dot.End();
        }
    }

    private void PutBothHeads(EdgeStyle style)
    {
        _dot.Put("dir", "both");
        _dot.Put("arrowtail", DotSyntax.Id(style.Head));
    }

    /// <summary>Holds an edge to the rows that its ends are in; one that runs against the order of the rows must not pull them.</summary>
    private void PutSpan(string from, string to)
    {
        var rows = _rows.Span(from, to);
        if (rows < 1) _dot.Put("constraint", "false");
        else if (_holdsRows && rows > 1) _dot.Put("minlen", DotSyntax.Number(rows));
    }
}
