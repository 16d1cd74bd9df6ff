using System.Xml;
using ArgumentMap.Interchange.Records;
using ArgumentMap.Interchange.Xml;

namespace ArgumentMap.Interchange.Gexf;

/// <summary>Writes a map as GEXF. O(map).</summary>
internal sealed class GexfWriter(ArgumentGraph map, MapRecords records, XmlWriter xml)
{
    private const string Namespace = "http://gexf.net/1.3";

    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    public static void Write(ArgumentGraph map, TextWriter writer)
    {
        using var records = MapRecords.Of(map);
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using var xml = XmlWriter.Create(writer, Settings);
        new GexfWriter(map, records, xml).Write();
        xml.Flush();
        writer.Write('\n');
    }

    private void Write()
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.3");
        WriteMeta();
        xml.WriteStartElement("graph");
        xml.WriteAttributeString("mode", "static");
        xml.WriteAttributeString("defaultedgetype", "directed");
        WriteAttributes("node", MapMembers.Names.Where(IsUsed).Prepend(MapMembers.Kind).Distinct());
        WriteAttributes("edge", [MapMembers.Role]);
        xml.WriteStartElement("nodes");
        foreach (var node in records.Nodes) WriteNode(node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges");
        foreach (var edge in MapEdge.Of(map)) WriteEdge(edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteMeta()
    {
        if (map.Analysts.Count + map.Tags.Count == 0 && map.Description is null) return;
        xml.WriteStartElement("meta");
        if (map.Analysts.Count > 0) WriteText("creator", string.Join("; ", map.Analysts));
        if (map.Tags.Count > 0) WriteText("keywords", string.Join("; ", map.Tags));
        if (map.Description is { } description) WriteText("description", description);
        xml.WriteEndElement();
    }

    private bool IsUsed(string member) =>
        member is not (MapMembers.Id or MapMembers.Kind) && records.Nodes.Any(node => node.Own.ContainsKey(member));

    private void WriteAttributes(string of, IEnumerable<string> names)
    {
        xml.WriteStartElement("attributes");
        xml.WriteAttributeString("class", of);
        foreach (var name in names)
        {
            xml.WriteStartElement("attribute");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("title", name);
            xml.WriteAttributeString("type", MapMembers.TypeOf(name) switch
            {
                MemberType.Flag => "boolean",
                MemberType.Number => "double",
                MemberType.Whole => "integer",
                _ => "string",
            });
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private void WriteNode(MapRecord node)
    {
        var own = map[node.Own[MapMembers.Id].GetString()!];
        xml.WriteStartElement("node");
        WriteAttribute("id", own.Id);
        WriteAttribute("label", own.Text.Length > 0 ? own.Text : own.Title ?? own.KindWord);
        xml.WriteStartElement("attvalues");
        WriteValue(MapMembers.Kind, node.Kind);
        foreach (var (name, value) in node.Own.Where(member => member.Key is not (MapMembers.Id or MapMembers.Kind)))
            WriteValue(name, ValueText.Of(name, value));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteEdge(MapEdge edge)
    {
        xml.WriteStartElement("edge");
        WriteAttribute("source", edge.From);
        WriteAttribute("target", edge.To);
        xml.WriteStartElement("attvalues");
        WriteValue(MapMembers.Role, Vocabulary.Word(edge.Role));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteValue(string name, string value)
    {
        xml.WriteStartElement("attvalue");
        xml.WriteAttributeString("for", name);
        WriteAttribute("value", value);
        xml.WriteEndElement();
    }

    private void WriteText(string name, string text) => xml.WriteElementString(name, XmlSpelling.Escaped(text));

    private void WriteAttribute(string name, string text) => xml.WriteAttributeString(name, XmlSpelling.Escaped(text));
}
