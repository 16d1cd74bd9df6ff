namespace ArgumentMap.Tests.Model;

/// <summary>The walks that other rooms build on: one step and all, in either direction, by the relations that are asked for.</summary>
public class WalkTests
{
    private readonly ArgumentGraph _map = MapBuilder.Create("m").Claim("a", "It is so.").Claim("b", "Since this.").Claim("c", "And this.")
        .Build();

    public WalkTests()
    {
        _map.AddRelation(new Relation("r", RelationKind.Support), "a", ["b"]);
        _map.AddRelation(new Relation("s", RelationKind.Attack), "b", ["c"]);
    }

    [TestCase("b", true, "r")]
    [TestCase("b", false, "s")]
    [TestCase("r", true, "a")]
    [TestCase("r", false, "b")]
    [TestCase("a", true, "")]
    public void A_step_leads_to_what_is_above_or_beneath(string id, bool isUp, string expected)
    {
        Assert.That(Ids(_map.Next(id, isUp, _ => true)), Is.EqualTo(expected));
        Assert.That(Ids(_map.Next(id, isUp, node => node is Relation { Kind: RelationKind.Support })),
            Is.EqualTo(expected == "s" ? "" : expected));
    }

    [TestCase("a", false, "a r b s c")]
    [TestCase("c", true, "c s b r a")]
    public void All_that_is_reached_is_there_with_what_it_was_reached_from(string id, bool isUp, string expected)
    {
        Assert.That(Reached(_ => true), Is.EquivalentTo(expected.Split(' ')));
        Assert.That(Reached(_ => false), Is.EqualTo(new[] { id }));

        IEnumerable<string> Reached(Func<ArgumentNode, bool> isWay)
        {
            var reached = _map.WithReached([_map[id]], isUp, isWay);
            return _map.Nodes.Select(node => node.Id).Where(reached.Contains);
        }
    }

    [Test]
    public void A_claim_is_unsupported_where_no_step_to_it_is_a_support() =>
        Assert.That(Ids(_map.UnsupportedClaims), Is.EqualTo("b c"));

    private static string Ids(IEnumerable<ArgumentNode> nodes) => string.Join(' ', nodes.Select(node => node.Id));
}
