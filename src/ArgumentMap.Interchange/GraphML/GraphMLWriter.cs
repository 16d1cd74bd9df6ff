using System.Xml;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.GraphML;

/// <summary>Writes a map as GraphML. O(map).</summary>
internal sealed class GraphMLWriter(MapRecords map, IEnumerable<MapEdge> edges, XmlWriter xml)
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    private readonly AddedNames _added = new(map.Nodes, "label");
    private readonly AddedNames _addedToMap = new([map.Map]);

    /// <summary>What the graph itself has as a whole, since it is no part of the graph's structure.</summary>
    private readonly List<(string List, IReadOnlyList<MapRecord> Records)> _lists = ListsOf(map);

    public static void Write(ArgumentGraph map, TextWriter writer)
    {
        using var records = MapRecords.Of(map);
        // A writer of XML would declare the encoding of the strings that it writes to.
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using var xml = XmlWriter.Create(writer, Settings);
        new GraphMLWriter(records, MapEdge.Of(map), xml).Write();
        xml.Flush();
        writer.Write('\n');
    }

    private void Write()
    {
        xml.WriteStartElement(GraphMLNames.Root, GraphMLNames.Namespace);
        WriteKeys();
        xml.WriteStartElement(GraphMLNames.Graph);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var (name, value) in map.Map.Own) WriteData(GraphMLNames.Graph, name, ValueText.Of(name, value));
        foreach (var (list, records) in _lists) WriteData(GraphMLNames.Graph, list, ValueText.OfList(records));
        WriteOthers(GraphMLNames.Graph, map.Map, _addedToMap);
        foreach (var node in map.Nodes) WriteNode(node);
        foreach (var edge in edges) WriteEdge(edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static List<(string List, IReadOnlyList<MapRecord> Records)> ListsOf(MapRecords map)
    {
        List<(string List, IReadOnlyList<MapRecord> Records)> lists =
            [(MapLists.Sources, map.Sources), (MapLists.Participants, map.Participants), (MapLists.Groups, map.Groups)];
        return lists.FindAll(list => list.Records.Count > 0);
    }

    private void WriteKeys()
    {
        var ofGraph = map.Map.Own.Keys.ToHashSet(StringComparer.Ordinal);
        WriteKeys(GraphMLNames.Graph, ofGraph, [map.Map], _addedToMap);
        foreach (var (list, _) in _lists) WriteKey(GraphMLNames.Graph, list, MemberType.Json);
        var ofNodes = map.Nodes.SelectMany(node => node.Own.Keys).Append(MapMembers.Kind).ToHashSet(StringComparer.Ordinal);
        ofNodes.Remove(MapMembers.Id);
        WriteKeys(GraphMLNames.Node, ofNodes, map.Nodes, _added);
        WriteKey(GraphMLNames.Edge, MapMembers.Role, MemberType.Text);
    }

    private void WriteKeys(string element, HashSet<string> used, IReadOnlyList<MapRecord> records, AddedNames added)
    {
        if (records.Any(record => record.Others.Count > 0 && !added.Holds(record))) used.Add(MapMembers.Extensions);
        foreach (var name in MapMembers.Names.Where(used.Contains)) WriteKey(element, name, MapMembers.TypeOf(name));
        foreach (var name in added.Names) WriteKey(element, name, MemberType.Text);
    }

    private void WriteKey(string element, string name, MemberType type)
    {
        xml.WriteStartElement(GraphMLNames.Key);
        xml.WriteAttributeString(GraphMLNames.Id, KeyId(element, name));
        xml.WriteAttributeString(GraphMLNames.For, element);
        xml.WriteAttributeString(GraphMLNames.Name, name);
        xml.WriteAttributeString(GraphMLNames.Type, GraphMLKey.WordOf(type));
        xml.WriteEndElement();
    }

    private void WriteNode(MapRecord node)
    {
        xml.WriteStartElement(GraphMLNames.Node);
        xml.WriteAttributeString(GraphMLNames.Id, node.Own[MapMembers.Id].GetString());
        WriteData(GraphMLNames.Node, MapMembers.Kind, node.Kind);
        foreach (var (name, value) in node.Own.Where(member => member.Key is not (MapMembers.Id or MapMembers.Kind)))
            WriteData(GraphMLNames.Node, name, ValueText.Of(name, value));
        WriteOthers(GraphMLNames.Node, node, _added);
        xml.WriteEndElement();
    }

    private void WriteOthers(string element, MapRecord record, AddedNames added)
    {
        if (record.Others.Count == 0) return;
        if (!added.Holds(record)) WriteData(element, MapMembers.Extensions, ValueText.OfMembers(record.Others));
        else foreach (var member in record.Others) WriteData(element, member.Name, member.Value.GetString()!);
    }

    private void WriteEdge(MapEdge edge)
    {
        xml.WriteStartElement(GraphMLNames.Edge);
        xml.WriteAttributeString(GraphMLNames.Source, edge.From);
        xml.WriteAttributeString(GraphMLNames.Target, edge.To);
        WriteData(GraphMLNames.Edge, MapMembers.Role, Vocabulary.Word(edge.Role));
        xml.WriteEndElement();
    }

    private void WriteData(string element, string name, string text)
    {
        xml.WriteStartElement(GraphMLNames.Data);
        xml.WriteAttributeString(GraphMLNames.Key, KeyId(element, name));
        xml.WriteString(XmlSpelling.Escaped(text));
        xml.WriteEndElement();
    }

    /// <summary>An id of XML has no blanks, as the name that somebody has chosen may.</summary>
    private string KeyId(string element, string name)
    {
        var place = element == GraphMLNames.Node ? _added.PlaceOf(name) : element == GraphMLNames.Graph ? _addedToMap.PlaceOf(name) : -1;
        return place < 0 ? $"{element}.{name}" : $"{element}.x{place + 1}";
    }
}
