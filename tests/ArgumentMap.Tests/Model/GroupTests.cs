using ArgumentMap.Query;

namespace ArgumentMap.Tests.Model;

public class GroupTests
{
    private readonly ArgumentGraph _map = MapBuilder.Create("tram")
        .Group("case", "The case")
        .Group("costs", "Costs", parent: "case")
        .Claim("build", "Build it.", claim => claim with { Group = "case" })
        .Claim("pays", "It pays.", claim => claim with { Group = "costs" })
        .Claim("other", "It rains.")
        .Build();

    [Test]
    public void A_node_stands_in_its_group_and_in_all_around_it()
    {
        Assert.That(_map.GroupsOf("pays").Select(group => group.Id), Is.EqualTo(new[] { "case", "costs" }));
        Assert.That(_map.MembersOf("case").Select(node => node.Id), Is.EqualTo(new[] { "build" }));
        Assert.That(_map.GroupsOf("other"), Is.Empty);
    }

    [Test]
    public void A_query_finds_what_is_in_a_part_of_the_group() =>
        Assert.That(MapQuery.Parse("group=\"The case\"").Evaluate(_map).Select(node => node.Id), Is.EqualTo(new[] { "build", "pays" }));

    [Test]
    public void What_is_in_a_removed_group_is_then_in_the_one_around_it()
    {
        var map = _map.Copy();

        map.RemoveGroup("costs");

        Assert.That(map.GetNode("pays").Group, Is.EqualTo("case"));
    }

    [Test]
    public void A_group_is_no_part_of_itself() =>
        Assert.That(() => _map.Copy()
            .ReplaceGroup(new NodeGroup("case") { Parent = "costs" }), Throws.ArgumentException.With.Message.Contains("'costs'"));

    [Test]
    public void A_node_of_a_group_that_is_not_there_is_refused() =>
        Assert.That(() => _map.Copy().Add(new Claim("new", "") { Group = "cost" }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("'costs'"));
}
