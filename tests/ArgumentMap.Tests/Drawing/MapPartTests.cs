using ArgumentMap.Drawing;
using ArgumentMap.Query;
using CsCheck;

namespace ArgumentMap.Tests.Drawing;

/// <summary>Which nodes belong to a part of a map, and what the stubs count of the rest.</summary>
public class MapPartTests
{
    private static readonly (string Name, MapPart Part, string Nodes, string Stubs)[] Parts =
    [
        ("the whole", new(), "hold fund deep soil drill flood gauge test", ""),
        ("a focus", new() { Focus = ["deep"] }, "hold fund deep soil drill", "hold +3 beneath"),
        ("what bears on it", new() { Focus = ["deep"], Direction = PartDirection.Down }, "deep soil drill", "deep +2 above"),
        ("what it bears on", new() { Focus = ["deep"], Direction = PartDirection.Up }, "hold fund deep",
            "hold +3 beneath, deep +2 beneath"),
        ("a focus and a step", new() { Focus = ["deep"], Depth = 1 }, "hold deep soil", "hold +3 beneath, hold +1 above, soil +1 beneath"),
        ("no step", new() { Focus = ["deep"], Depth = 0 }, "deep", "deep +2 beneath, deep +2 above"),
        ("two foci", new() { Focus = ["deep", "gauge"], Depth = 0 }, "deep gauge",
            "deep +2 beneath, deep +2 above, gauge +1 beneath, gauge +2 above"),
        ("a step as the focus", new() { Focus = ["x"], Depth = 0 }, "hold flood", "hold +3 beneath, hold +1 above, x +2 beneath"),
        ("main and direct", new() { MainOnly = true }, "hold fund deep flood", "deep +2 beneath, x +2 beneath"),
        ("main alone", new() { MainOnly = true, Depth = 0 }, "hold fund", "hold +6 beneath"),
        ("from the top", new() { Depth = 2 }, "hold fund deep flood", "deep +2 beneath, x +2 beneath"),
        ("a query", new() { Query = MapQuery.Parse("evidence") }, "drill test", "drill +4 above, test +3 above"),
        ("a query for a step", new() { Query = MapQuery.Parse("#y") }, "hold flood gauge",
            "hold +3 beneath, hold +1 above, gauge +1 beneath"),
        ("a predicate", new() { Include = statement => statement.Id != "flood" }, "hold fund deep soil drill gauge test",
            "hold +1 beneath, gauge +2 above"),
        ("conditions narrow each other", new() { Focus = ["deep"], Query = MapQuery.Parse("not evidence") }, "hold fund deep soil",
            "hold +3 beneath, soil +1 beneath"),
    ];

    [TestCaseSource(nameof(Cases))]
    public void A_part_has_these_nodes_and_these_stubs(MapPart part, string nodes, string stubs)
    {
        var drawing = new MapDrawing(Levee(), part);

        Assert.That(string.Join(' ', drawing.Nodes.Select(node => node.Id)), Is.EqualTo(nodes));
        Assert.That(string.Join(", ", drawing.Stubs.Select(stub => $"{stub.At.Id} {MapLabels.English.TextOf(stub)}")), Is.EqualTo(stubs));
    }

    [Test]
    [Category("Random")]
    public void What_is_drawn_and_what_the_stubs_count_is_all_that_can_be_reached() =>
        Gen.Select(RandomMap.SmallDialogue, Gen.Int[0, 63], Gen.Int[0, 3], Gen.Enum<PartDirection>()).ForAll(sample =>
        {
            var (map, chosen, kind, direction) = sample;
            var drawing = new MapDrawing(map, PartOf(map, chosen, kind, direction));
            var drawn = drawing.Nodes.Concat(drawing.Relations).Select(node => node.Id).ToHashSet();

            foreach (var isBeneath in new[] { true, false })
            {
                var hanging = drawn.ToDictionary(id => id, id => Hanging(map, map.GetNode(id), isBeneath, drawn));
                var reachable = drawn.SelectMany(id => isBeneath ? map.Beneath(id) : map.Above(id)).Where(IsBox).Select(node => node.Id);
                var counted = drawing.Stubs.Where(stub => stub.IsBeneath == isBeneath).ToDictionary(stub => stub.At.Id, stub => stub.Count);

                Assert.That(counted,
                    Is.EquivalentTo(hanging.Where(entry => entry.Value.Count > 0)
                        .ToDictionary(entry => entry.Key, entry => entry.Value.Count)));
                Assert.That(reachable.ToHashSet().IsSubsetOf([.. drawn, .. hanging.Values.SelectMany(ids => ids)]), Is.True);
            }
        }, iter: 600);

    [Test]
    [Category("Random")]
    public void A_relation_is_drawn_with_those_of_its_ends_that_are_in_the_part() =>
        Gen.Select(RandomMap.SmallDialogue, Gen.Int[0, 63], Gen.Int[0, 3], Gen.Enum<PartDirection>()).ForAll(sample =>
        {
            var (map, chosen, kind, direction) = sample;
            var drawing = new MapDrawing(map, PartOf(map, chosen, kind, direction));
            var drawn = drawing.Nodes.Concat(drawing.Relations).ToHashSet();

            foreach (var arrow in drawing.Relations.SelectMany(drawing.Arrows))
                Assert.That(drawn, Does.Contain(map.GetNode(arrow.From)).And.Contain(map.GetNode(arrow.To)));
        }, iter: 300);

    [Test]
    public void Many_cuts_that_share_what_hangs_there_count_it_at_each()
    {
        var map = new ArgumentGraph("comb");
        map.Add(new Claim("root", "Root."));
        for (var i = 0; i < 200; i++)
        {
            map.Add(new Claim($"c{i}", $"Tooth {i}."));
            map.AddSupport($"c{i}", "root");
        }

        var stubs = new MapDrawing(map, new MapPart { Include = statement => statement.Id != "root" }).Stubs;

        Assert.That(stubs, Has.Count.EqualTo(200));
        Assert.That(stubs.Select(stub => (stub.IsBeneath, stub.Count)), Is.All.EqualTo((true, 1)));
    }

    [Test]
    public void A_chain_of_a_hundred_thousand_is_cut()
    {
        const int Length = 100_000;
        var map = new ArgumentGraph("chain");
        map.Add(new Claim("c0", "Top."));
        for (var i = 1; i < Length; i++)
        {
            map.Add(new Claim($"c{i}", "Next."));
            map.AddSupport($"c{i - 1}", $"c{i}");
        }

        var drawing = new MapDrawing(map, new MapPart { Focus = ["c50000"], Depth = 2 });

        Assert.That(drawing.Nodes, Has.Count.EqualTo(5));
        Assert.That(drawing.Stubs.Select(stub => stub.Count), Is.EqualTo((int[])[49_998, 49_997]));
    }

    [TestCase("depe", "'depe'")]
    public void An_id_that_the_map_does_not_have_is_named(string id, string expected) =>
        Assert.That(() => new MapDrawing(Levee(), new MapPart { Focus = [id] }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contain(expected).And.Message.Contain("deep"));

    [Test]
    public void A_depth_is_not_negative() => Assert.That(() => new MapPart { Depth = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());

    private static IEnumerable<TestCaseData> Cases() =>
        Parts.Select(part => new TestCaseData(part.Part, part.Nodes, part.Stubs).SetArgDisplayNames(part.Name));

    private static MapPart PartOf(ArgumentGraph map, int chosen, int kind, PartDirection direction)
    {
        var ids = map.Nodes.Where((_, index) => (chosen >> (index % 6) & 1) != 0).Select(node => node.Id).ToList();
        return kind switch
        {
            0 => new MapPart { Include = statement => ids.Contains(statement.Id) },
            1 => new MapPart { Focus = [.. ids.Take(2)], Depth = chosen % 3, Direction = direction },
            2 => new MapPart { MainOnly = true },
            _ => new MapPart { Depth = chosen % 3 },
        };
    }

    /// <summary>Naively: all that a walk meets that stops at what is drawn.</summary>
    private static HashSet<string> Hanging(ArgumentGraph map, ArgumentNode at, bool isBeneath, HashSet<string> drawn)
    {
        var met = new HashSet<string>();
        var waiting = new Stack<ArgumentNode>([at]);
        while (waiting.TryPop(out var node))
            foreach (var next in map.Edges.Where(edge => (isBeneath ? edge.Target : edge.Source).Id == node.Id)
                .Select(edge => isBeneath ? edge.Source : edge.Target))
                if (!drawn.Contains(next.Id) && met.Add(next.Id)) waiting.Push(next);
        return met.Any(id => IsBox(map.GetNode(id))) ? [.. met.Where(id => IsBox(map.GetNode(id)))] : met;
    }

    private static bool IsBox(ArgumentNode node) => node is not Relation { HasWords: false };

    /// <summary>fund &lt;- hold (main) &lt;- deep &lt;- soil &lt;- drill; hold &lt;-x- flood, x &lt;-y- gauge &lt;- test.</summary>
    private static ArgumentGraph Levee()
    {
        var map = new ArgumentGraph("levee");
        map.Add(new Claim("hold", "The levee will hold.") { IsMain = true });
        map.Add(new Recommendation("fund", "Pay for it."));
        map.Add(new Claim("deep", "The sand is deep."));
        map.Add(new Claim("soil", "The soil is firm."));
        map.Add(new Evidence("drill", "They drilled."));
        map.Add(new Claim("flood", "It was flooded once."));
        map.Add(new Claim("gauge", "The gauge was broken."));
        map.Add(new Evidence("test", "It was tested."));
        map.AddRelation(new Relation("f", RelationKind.Support), "fund", "hold");
        map.AddRelation(new Relation("s", RelationKind.Support), "hold", "deep");
        map.AddRelation(new Relation("t", RelationKind.Support), "deep", "soil");
        map.AddRelation(new Relation("u", RelationKind.Support), "soil", "drill");
        map.AddRelation(new Relation("x", RelationKind.Attack), "hold", "flood");
        map.AddRelation(new Relation("y", RelationKind.Attack), "x", "gauge");
        map.AddRelation(new Relation("z", RelationKind.Support), "gauge", "test");
        return map;
    }
}
