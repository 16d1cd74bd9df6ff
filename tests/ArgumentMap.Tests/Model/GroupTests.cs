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
        map.AddGroup(new NodeGroup("wages") { Parent = "costs" });
        map.AddGroup(new NodeGroup("weather"));
        map.Replace(map.GetStatement("other") with { Group = "weather" });

        map.RemoveGroup("costs");

        Assert.That(map.Groups.Select(group => (group.Id, group.Parent)), Is.EqualTo(new[] { ("case", (string?)null), ("wages", "case"),
            ("weather", null) }));
        Assert.That(map.Statements.Select(statement => statement.Group), Is.EqualTo(new[] { "case", "case", "weather" }));
        Assert.That(() => map.MembersOf("costs"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void A_group_gets_a_new_value_in_its_place_and_the_others_keep_theirs()
    {
        var map = _map.Copy();

        map.ReplaceGroup(new NodeGroup("costs", "Prices"));

        Assert.That(map.Groups.Select(group => (group.Id, group.Title, group.Parent)),
            Is.EqualTo(new[] { ("case", "The case", (string?)null), ("costs", "Prices", null) }));
        Assert.That(() => map.ReplaceGroup(new NodeGroup("costs") { Parent = "cas" }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .EqualTo("The group 'costs' is a part of 'cas', but the map 'tram' has no such group: add it first. Is 'case' meant?"));
        Assert.That(() => map.ReplaceGroup(new NodeGroup("costs") { Parent = "costs" }), Throws.ArgumentException);
    }

    [Test]
    public void Groups_stand_as_a_tree_each_after_its_parent()
    {
        var map = _map.Copy();
        map.AddGroup(new NodeGroup("weather"));
        map.AddGroup(new NodeGroup("gains") { Parent = "case" });
        map.AddGroup(new NodeGroup("wages") { Parent = "costs" });

        Assert.That(map.GroupTree().Select(entry => (entry.Group.Id, entry.Depth)),
            Is.EqualTo(new[] { ("case", 0), ("costs", 1), ("wages", 2), ("gains", 1), ("weather", 0) }));
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
