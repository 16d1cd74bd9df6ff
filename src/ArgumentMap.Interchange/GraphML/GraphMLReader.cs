using System.Text;
using System.Xml;
using ArgumentMap.Formats;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.GraphML;

/// <summary>
/// Reads GraphML in one walk, without recursion: the elements that are open lie on a stack. What an element says is told by
/// <see cref="GraphMLElement"/>, the map is put together by <see cref="MapAssembly"/>. O(file).
/// </summary>
internal sealed class GraphMLReader(MapInput input)
{
    /// <summary>Each node has them all, so that many would make a map far larger than its file.</summary>
    private const int MostDefaults = 100;

    private const string SeveralGraphs =
        "the file has several graphs, one in another or one after another; they are read as one, without the data of all but the first";

    private readonly Dictionary<string, GraphMLKey> _keys = new(StringComparer.Ordinal);
    private readonly List<GraphMLKey> _defaults = [];
    private readonly Stack<GraphMLElement> _open = new();
    private readonly List<GraphMLElement> _nodes = [];
    private readonly List<GraphMLElement> _edges = [];
    private GraphMLElement? _graph;
    private GraphMLKey? _key;

    public MapReadResult Read(CancellationToken cancellation)
    {
        using var xml = new XmlCursor(input, hasDocumentType: false);
        var map = new MapAssembly(input, xml.Places);
        while (xml.Next())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml.Reader.NodeType == XmlNodeType.Element) Open(xml, map);
            else if (xml.Reader.NodeType == XmlNodeType.EndElement) Close(xml.Reader.LocalName);
        }
        if (_graph is null) throw xml.Start.Fault("a graph in the file", "none");
        map.Add(_graph.AsMap());
        foreach (var node in _nodes) map.Add(node.AsNode(map));
        foreach (var edge in _edges) map.Add(edge.AsEdge(map));
        return map.Read(cancellation);
    }

    private void Open(XmlCursor cursor, MapAssembly map)
    {
        var (xml, place) = (cursor.Reader, cursor.Place);
        if (xml.Depth == 0 && xml.LocalName != GraphMLNames.Root)
            throw place.Fault("GraphML, which starts with <graphml>", MapInput.Shown($"<{xml.LocalName}>"));
        switch (xml.LocalName)
        {
            case GraphMLNames.Key:
                OpenKey(xml, place);
                return;
            case GraphMLNames.Default when _key is not null:
                AddDefault(_key, ReadContent(cursor).Text, place);
                return;
            case GraphMLNames.Data:
                AddData(cursor, place, map);
                return;
            case GraphMLNames.Graph or GraphMLNames.Node or GraphMLNames.Edge or GraphMLNames.HyperEdge or GraphMLNames.Port:
                OpenElement(xml, place, map);
                return;
            case not GraphMLNames.Root when _open.Count == 0 || _open.Peek().Name != GraphMLNames.HyperEdge:
                map.Warn(place, $"elements {MapInput.Shown($"<{xml.LocalName}>")} are left out");
                return;
        }
    }

    private void OpenKey(XmlReader xml, Place place)
    {
        var id = xml.GetAttribute(GraphMLNames.Id) ?? throw place.Fault("a key with an id", "none");
        var name = XmlSpelling.Unescaped(xml.GetAttribute(GraphMLNames.Name) ?? xml.GetAttribute(GraphMLNames.FilesType) ?? id);
        _key = GraphMLKey.Of(name, xml.GetAttribute(GraphMLNames.For) ?? "all", xml.GetAttribute(GraphMLNames.Type));
        if (!_keys.TryAdd(id, _key)) throw place.Fault("an id that no other key has", MapInput.Shown(id));
        if (xml.IsEmptyElement) _key = null;
    }

    private void AddDefault(GraphMLKey key, string text, Place place)
    {
        if (_defaults.Count == MostDefaults) throw place.Fault($"at most {MostDefaults} keys with a default", "more");
        key.Default = text;
        _defaults.Add(key);
    }

    private void OpenElement(XmlReader xml, Place place, MapAssembly map)
    {
        var element = new GraphMLElement(xml.LocalName, place)
        {
            Id = xml.GetAttribute(GraphMLNames.Id),
            From = xml.GetAttribute(GraphMLNames.Source),
            To = xml.GetAttribute(GraphMLNames.Target),
        };
        if (xml.LocalName == GraphMLNames.Graph)
        {
            if (_graph is not null) map.Warn(place, SeveralGraphs);
            _graph ??= element;
            if (xml.GetAttribute("edgedefault") == "undirected")
                map.Warn(place, "the graph is undirected; its edges are read from source to target");
        }
        if (xml.LocalName == GraphMLNames.Edge && xml.GetAttribute("directed") == "false")
            map.Warn(place, "an edge is undirected; it is read from source to target");
        if (xml.LocalName == GraphMLNames.HyperEdge) map.Warn(place, "hyperedges are left out");
        if (xml.LocalName == GraphMLNames.Port) map.Warn(place, "ports are left out");
        if (xml.LocalName is not (GraphMLNames.HyperEdge or GraphMLNames.Port)) WarnOfAttributes(xml, place, map);
        if (xml.LocalName == GraphMLNames.Node) _nodes.Add(element);
        if (xml.LocalName == GraphMLNames.Edge) _edges.Add(element);
        _open.Push(element);
        if (xml.IsEmptyElement) Close(xml.LocalName);
    }

    /// <summary>Attributes of other vocabularies and hints to parsers say nothing of the graph.</summary>
    private static void WarnOfAttributes(XmlReader xml, Place place, MapAssembly map)
    {
        while (xml.MoveToNextAttribute())
            if (xml.NamespaceURI.Length == 0 && !xml.Name.StartsWith("parse.", StringComparison.Ordinal)
                && xml.Name is not (GraphMLNames.Id or GraphMLNames.Source or GraphMLNames.Target or "edgedefault" or "directed"))
                map.Warn(place, $"attributes {MapInput.Shown(xml.Name)} are left out");
        xml.MoveToElement();
    }

    private void Close(string name)
    {
        if (name == GraphMLNames.Key) _key = null;
        if (_open.Count == 0 || _open.Peek().Name != name) return;
        var element = _open.Pop();
        foreach (var key in _defaults)
            if (key.For == name) element.AddDefault(key);
    }

    private void AddData(XmlCursor cursor, Place place, MapAssembly map)
    {
        var id = cursor.Reader.GetAttribute(GraphMLNames.Key) ?? throw place.Fault("data with a key", "none");
        var key = _keys.TryGetValue(id, out var known) ? known : GraphMLKey.Of(id, "all", null);
        var (text, label) = ReadContent(cursor);
        if (_open.Count == 0) map.Warn(place, "data of the file itself, not of its graph, are left out");
        else _open.Peek().Add(key.Value(text, place), label);
    }

    /// <summary>The content of an element: its text, or its markup as it stands there; and the label in it, where it is yEd's.</summary>
    private (string Text, string? Label) ReadContent(XmlCursor cursor)
    {
        var xml = cursor.Reader;
        if (xml.IsEmptyElement) return ("", null);
        var (depth, start, labelDepth, hasMarkup) = (xml.Depth, -1, 0, false);
        var (text, label) = (new StringBuilder(), new StringBuilder());
        while (cursor.Next() && xml.Depth > depth)
        {
            if (start < 0) start = cursor.Offset - (xml.NodeType == XmlNodeType.Element ? 1 : 0);
            hasMarkup |= xml.NodeType == XmlNodeType.Element;
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == labelDepth) labelDepth = 0;
            if (labelDepth == 0 && label.Length == 0 && IsLabel(xml)) labelDepth = xml.Depth;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                (labelDepth > 0 ? label : text).Append(cursor.Value);
        }
        if (!hasMarkup) return (XmlSpelling.Unescaped(text.ToString()), null);
        var markup = input.Text[start..(cursor.Offset - "</".Length)].Trim();
        return (markup, label.ToString().Trim() is { Length: > 0 } found ? found : null);
    }

    private static bool IsLabel(XmlReader xml) =>
        xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false, LocalName: "NodeLabel" or "EdgeLabel" };
}
