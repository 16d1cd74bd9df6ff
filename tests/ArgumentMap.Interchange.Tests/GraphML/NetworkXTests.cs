using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.GraphML;

/// <summary>Files of ours in NetworkX, and of NetworkX in ours; ignored where Python or NetworkX is missing.</summary>
public class NetworkXTests
{
    private static readonly GraphMLFormat Format = new();

    [Test]
    public void NetworkX_opens_every_node_and_edge_with_its_data()
    {
        using var folder = new TemporaryFolder();
        Format.Write(Map(), folder["x.graphml"]);

        var answer = Python.Run(
            "networkx",
            """
            import networkx, sys
            g = networkx.read_graphml(sys.argv[1])
            print(g.is_directed(), len(g), g.number_of_edges(), g.graph['title'])
            print(g.nodes['build']['kind'], g.nodes['build']['main'], g.nodes['build']['baseScore'] + 0.25, g.nodes['build']['text'])
            print(g.edges['step', 'build']['role'], sorted(networkx.ancestors(g, 'build')))
            """,
            folder["x.graphml"]);

        Assert.That(answer,
            Is.EqualTo("True 4 3 The tram\nclaim True 0.75 The line <pays> & \"lasts\".\nconclusion ['full', 'riders', 'step']\n"));
    }

    [Test]
    public void What_NetworkX_writes_again_is_the_same_map()
    {
        using var folder = new TemporaryFolder();
        Format.Write(Map(), folder["x.graphml"]);

        Python.Run("networkx", "import networkx, sys; networkx.write_graphml(networkx.read_graphml(sys.argv[1]), sys.argv[2])",
            folder["x.graphml"],
            folder["y.graphml"]);

        Assert.That(Format.Read(folder["y.graphml"]).Map.ToJson(), Is.EqualTo(Map().ToJson()));
    }

    [Test]
    public void A_graph_of_NetworkX_is_a_map()
    {
        using var folder = new TemporaryFolder();
        Python.Run(
            "networkx",
            """
            import networkx, sys
            g = networkx.DiGraph()
            g.add_node('a', label='A is so.', size=3, seen=True)
            g.add_edge('b', 'a', kind='attack', weight=0.5)
            networkx.write_graphml(g, sys.argv[1])
            """,
            folder["x.graphml"]);

        var map = Format.Read(folder["x.graphml"]).Map;

        var expected = new ArgumentGraph("x");
        expected.Add(new Claim("a", "A is so.") { Extensions = ExtensionData.Empty.With("size", "3").With("seen", "true") });
        expected.AddClaim("b", "b");
        expected.AddRelation(new Relation("r1", RelationKind.Attack) { Weight = 0.5 }, "a", ["b"]);
        Assert.That(map.ToJson(), Is.EqualTo(expected.ToJson()));
    }

    private static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("tram") { Title = "The tram", Extensions = ExtensionData.Empty.With("edition", "\"second\"") };
        map.AddSource(new SourceDocument("survey", "A survey") { Length = 1000 });
        map.Add(new Claim("build", "The line <pays> & \"lasts\".") { IsMain = true, BaseScore = 0.5, Tags = ["x; y", "z"] });
        map.Add(new Claim("full", "The buses are full.\nAll of them.") { Extensions = ExtensionData.Empty.With("colour", "\"red\"") });
        map.Add(new Evidence("riders", "9,000 ride \u0007 a day.") { Anchors = [new TextAnchor("survey", 2, 8)] });
        map.AddRelation(new Relation("step", RelationKind.Support) { Weight = 2 }, "build", ["full", "riders"]);
        return map;
    }
}
