using System.Xml.Linq;

namespace ArgumentMap.Interchange.Tests.Gexf;

/// <summary>What is written is GEXF as Gephi reads it: every attribute declared, every edge between nodes that are there.</summary>
public class GexfTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    [Test]
    [Category("Random")]
    public void Nodes_edges_and_attributes_hang_together() => RandomMap.Any.ForAll(map =>
    {
        var graph = XDocument.Parse(new GexfFormat().ToText(map)).Root!.Element(Gexf + "graph")!;
        var nodes = graph.Element(Gexf + "nodes")!.Elements().ToList();
        var edges = graph.Element(Gexf + "edges")!.Elements().ToList();

        Assert.That(nodes, Has.Count.EqualTo(map.NodeCount));
        Assert.That(edges, Has.Count.EqualTo(map.EdgeCount));
        Assert.That(edges.SelectMany(edge => (string[])[edge.Attribute("source")!.Value, edge.Attribute("target")!.Value]).Distinct(),
            Is.SubsetOf(nodes.Select(node => node.Attribute("id")!.Value)));
        foreach (var (of, items) in new[] { ("node", nodes), ("edge", edges) })
            Assert.That(items.Descendants(Gexf + "attvalue").Select(value => value.Attribute("for")!.Value).Distinct(),
                Is.SubsetOf(graph.Elements(Gexf + "attributes").Single(list => list.Attribute("class")!.Value == of).Elements()
                    .Select(attribute => attribute.Attribute("id")!.Value)));
    });

    [Test]
    public void NetworkX_opens_every_node_and_edge_with_its_attributes()
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("m");
        map.Add(new Claim("c", "C.") { BaseScore = 0.5, IsMain = true });
        map.AddEvidence("e", "E.");
        map.AddSupport("c", "e");
        new GexfFormat().Write(map, folder["x.gexf"]);

        var answer = Python.Run(
            "networkx",
            """
            import networkx, sys
            g = networkx.read_gexf(sys.argv[1], version='1.3')
            print(g.is_directed(), len(g), g.number_of_edges())
            print(g.nodes['c']['label'], g.nodes['c']['kind'], g.nodes['c']['main'], g.nodes['c']['baseScore'] + 0.25)
            """,
            folder["x.gexf"]);

        Assert.That(answer, Is.EqualTo("True 3 2\nC. claim True 0.75\n"));
    }
}
