using ArgumentMap.Gsn;

namespace ArgumentMap.Tests.Gsn;

/// <summary>What is found once for many nodes is what each of them is by itself.</summary>
public class GsnKindsTests
{
    [Test]
    [Category("Random")]
    public void Kinds_found_together_are_those_found_one_by_one() => RandomMap.Any.ForAll(map =>
    {
        var kinds = new GsnKinds(map);
        foreach (var node in map.Nodes.Reverse()) Assert.That(kinds.Of(node), Is.EqualTo(map.GsnKindOf(node)), node.Id);
        Assert.That(kinds.Elements(), Is.EqualTo(map.Nodes.Where(node => map.GsnKindOf(node) is not null)
            .Select(node => (node, map.GsnKindOf(node)!.Value))));
    });

    [Test]
    public void Bare_supports_are_strategies_where_a_goal_has_two_whatever_worded_ones_it_has()
    {
        var map = MapBuilder.Create("m").Claim("a", "It is so.").Claim("b", "Since this.").Build();
        map.AddRelation(new Relation("worded", RelationKind.Support) { Text = "By hearsay." }, "a", ["b"]);
        map.AddRelation(new Relation("bare", RelationKind.Support), "a", ["b"]);
        Assert.That(new GsnKinds(map).SupportersOf(map["a"]).Select(supporter => supporter.Id), Is.EqualTo(["worded", "b"]));

        map.AddRelation(new Relation("other", RelationKind.Support), "a", ["b"]);
        Assert.That(new GsnKinds(map).SupportersOf(map["a"]).Select(supporter => supporter.Id), Is.EqualTo(["worded", "bare", "other"]));
    }
}
