using CsCheck;
using QuikGraph;
using QuikGraph.Algorithms;

namespace ArgumentMap.Tests.Model;

/// <summary>The map as QuikGraph sees it agrees with the map, and with a QuikGraph graph that was filled from it.</summary>
[Category("Random")]
public class ArgumentGraphViewTests
{
    [Test]
    public void The_view_has_the_maps_nodes_and_edges_in_their_order() => RandomMap.Any.ForAll(map =>
    {
        var view = map.AsQuikGraph();

        Assert.That(view.Vertices, Is.EqualTo(map.Nodes));
        Assert.That(view.Edges, Is.EqualTo(map.Edges));
        Assert.That((view.VertexCount, view.EdgeCount), Is.EqualTo((map.NodeCount, map.EdgeCount)));
        Assert.That((view.IsVerticesEmpty, view.IsEdgesEmpty), Is.EqualTo((map.NodeCount == 0, map.EdgeCount == 0)));
    });

    [Test]
    public void The_edges_at_every_node_are_those_of_QuikGraphs_own_graph() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var (view, theirs) = (map.AsQuikGraph(), Filled(map));
        foreach (var node in map.Nodes)
        {
            Assert.That(view.OutEdges(node), Is.EquivalentTo(theirs.OutEdges(node)));
            Assert.That(view.InEdges(node), Is.EquivalentTo(theirs.InEdges(node)));
            Assert.That((view.InDegree(node), view.OutDegree(node), view.Degree(node)),
                Is.EqualTo((theirs.InDegree(node), theirs.OutDegree(node), theirs.Degree(node))));
            Assert.That((view.IsInEdgesEmpty(node), view.IsOutEdgesEmpty(node)),
                Is.EqualTo((theirs.IsInEdgesEmpty(node), theirs.IsOutEdgesEmpty(node))));
        }
    });

    [Test]
    public void An_edge_at_a_position_is_the_one_that_the_enumeration_has_there() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var view = map.AsQuikGraph();
        foreach (var node in map.Nodes)
        {
            Assert.That(Enumerable.Range(0, view.OutDegree(node)).Select(i => view.OutEdge(node, i)), Is.EqualTo(view.OutEdges(node)));
            Assert.That(Enumerable.Range(0, view.InDegree(node)).Select(i => view.InEdge(node, i)), Is.EqualTo(view.InEdges(node)));
        }
    });

    [Test]
    public void The_edges_between_any_two_nodes_are_those_of_QuikGraphs_own_graph() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var (view, theirs) = (map.AsQuikGraph(), Filled(map));
        foreach (var source in map.Nodes)
            foreach (var target in map.Nodes)
            {
                Assert.That(view.ContainsEdge(source, target), Is.EqualTo(theirs.ContainsEdge(source, target)));
                Assert.That(view.TryGetEdge(source, target, out var edge), Is.EqualTo(theirs.TryGetEdge(source, target, out var their)));
                Assert.That(edge, Is.EqualTo(their));
                Assert.That(view.TryGetEdges(source, target, out var edges),
                    Is.EqualTo(theirs.TryGetEdges(source, target, out var theirEdges)));
                Assert.That(edges, Is.EquivalentTo(theirEdges!));
            }
    });

    [Test]
    public void Trying_finds_the_edges_of_every_node_of_the_map() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var view = map.AsQuikGraph();
        foreach (var node in map.Nodes)
        {
            Assert.That(view.ContainsVertex(node), Is.True);
            Assert.That(view.TryGetOutEdges(node, out var outEdges) && outEdges.SequenceEqual(view.OutEdges(node)), Is.True);
            Assert.That(view.TryGetInEdges(node, out var inEdges) && inEdges.SequenceEqual(view.InEdges(node)), Is.True);
        }
        Assert.That(map.Edges.All(view.ContainsEdge), Is.True);
    });

    [Test]
    public void A_node_that_is_not_in_the_map_is_a_vertex_that_QuikGraph_does_not_find()
    {
        var map = new ArgumentGraph("m");
        var known = map.AddClaim("known", "text");
        var (view, stranger) = (map.AsQuikGraph(), new Claim("stranger", ""));

        Assert.That(view.ContainsVertex(stranger), Is.False);
        Assert.That(view.ContainsEdge(stranger, known), Is.False);
        Assert.That(view.ContainsEdge(known, stranger), Is.False);
        Assert.That(view.TryGetOutEdges(stranger, out _), Is.False);
        Assert.That(view.TryGetInEdges(stranger, out _), Is.False);
        Assert.That(view.TryGetEdges(stranger, known, out _), Is.False);
        Assert.That(() => view.OutEdges(stranger), Throws.TypeOf<VertexNotFoundException>().With.Message.Contains("stranger"));
        Assert.That(() => view.InDegree(stranger), Throws.TypeOf<VertexNotFoundException>());
    }

    [Test]
    public void A_replaced_value_is_no_vertex_any_more()
    {
        var map = new ArgumentGraph("m");
        var old = map.NewClaim("old");
        var view = map.AsQuikGraph();

        var changed = map.Replace(old with { Text = "changed" });

        Assert.That(view.ContainsVertex(old), Is.False);
        Assert.That(view.ContainsVertex(changed), Is.True);
    }

    [Test]
    public void The_view_shows_what_the_map_becomes()
    {
        var map = new ArgumentGraph("m");
        var view = map.AsQuikGraph();

        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        var step = map.AddSupport(thesis, reason);
        Assert.That(view.OutEdges(step).Single().Target, Is.EqualTo(thesis));

        map.Remove(step.Id);
        Assert.That((view.VertexCount, view.EdgeCount), Is.EqualTo((2, 0)));
    }

    [Test]
    public void An_edge_follows_its_nodes_and_is_equal_to_the_same_edge_asked_for_again()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason) = (map.NewClaim("thesis"), map.NewClaim("reason"));
        map.AddSupport(thesis, reason);
        var edge = map.AsQuikGraph().OutEdges(reason).Single();

        var changed = map.Replace(reason with { Text = "a better reason" });

        Assert.That(edge.Source, Is.EqualTo(changed));
        Assert.That(map.AsQuikGraph().OutEdge(changed, 0), Is.EqualTo(edge));
    }

    [Test]
    public void A_removed_edge_and_another_maps_edge_are_not_in_the_view()
    {
        var map = new ArgumentGraph("m");
        var step = map.AddSupport(map.NewClaim("thesis"), map.NewClaim("reason"));
        var edge = map.Edges.First();
        var others = map.Copy().Edges.First();

        map.RemovePremise(step.Id, edge.Source.Id);

        Assert.That(map.AsQuikGraph().ContainsEdge(edge), Is.False);
        Assert.That(map.AsQuikGraph().ContainsEdge(others), Is.False);
    }

    [Test]
    public void The_view_is_one_object_directed_and_with_parallel_edges()
    {
        var map = new ArgumentGraph("m");
        var view = map.AsQuikGraph();

        Assert.That(map.AsQuikGraph(), Is.SameAs(view));
        Assert.That((view.IsDirected, view.AllowParallelEdges), Is.EqualTo((true, true)));
    }

    [Test]
    public void QuikGraph_sorts_any_map_without_circles_and_refuses_one_with() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var view = map.AsQuikGraph();
        var hasCircle = map.Nodes.Any(node => map.Above(node.Id).Contains(node));
        Assert.That(view.IsDirectedAcyclicGraph(), Is.EqualTo(!hasCircle));
        if (hasCircle) return;

        var positions = view.TopologicalSort().Select((node, index) => (node, index)).ToDictionary(pair => pair.node, pair => pair.index);

        Assert.That(positions, Has.Count.EqualTo(map.NodeCount));
        Assert.That(map.Edges.All(edge => positions[edge.Source] < positions[edge.Target]), Is.True);
    });

    [Test]
    public void QuikGraphs_strongly_connected_components_are_the_nodes_that_reach_each_other() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var components = new Dictionary<ArgumentNode, int>();
        map.AsQuikGraph().StronglyConnectedComponents(components);

        foreach (var one in map.Nodes)
            foreach (var other in map.Nodes.Where(node => node != one))
                Assert.That(
                    components[one] == components[other],
                    Is.EqualTo(map.Above(one.Id).Contains(other) && map.Above(other.Id).Contains(one)));
    });

    [Test]
    public void QuikGraphs_shortest_path_is_a_path_of_the_map()
    {
        var map = new ArgumentGraph("m");
        var (thesis, reason, fact) = (map.NewClaim("thesis"), map.NewClaim("reason"), map.NewEvidence("fact"));
        map.AddSupport(thesis, reason);
        map.AddSupport(reason, fact);

        map.AsQuikGraph().ShortestPathsDijkstra(_ => 1, fact)(thesis, out var path);

        Assert.That(path.Select(edge => edge.Target), Is.EqualTo(map.PathsTo(thesis.Id).Single().Skip(1)));
    }

    private static BidirectionalGraph<ArgumentNode, ArgumentEdge> Filled(ArgumentGraph map)
    {
        var graph = new BidirectionalGraph<ArgumentNode, ArgumentEdge>();
        graph.AddVertexRange(map.Nodes);
        graph.AddEdgeRange(map.Edges);
        return graph;
    }
}
