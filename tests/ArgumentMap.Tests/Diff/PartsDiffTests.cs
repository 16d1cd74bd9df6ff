using ArgumentMap.Diff;

namespace ArgumentMap.Tests.Diff;

/// <summary>What a difference tells of groups, titles, context and of the map itself.</summary>
public class PartsDiffTests
{
    [Test]
    public void A_new_group_is_told_and_who_belongs_to_it_now()
    {
        var current = Tram();
        current.AddGroup(new NodeGroup("money", "Money"));
        current.Replace(current.GetNode("pays") with { Group = "money" });

        Assert.That(Lines(Tram(), current), Is.EqualTo(new[] { "+ group money \"Money\"", "~ claim pays group: costs -> money" }));
    }

    [Test]
    public void A_group_that_is_gone_is_told_and_where_its_nodes_went()
    {
        var current = Tram();
        current.RemoveGroup("costs");

        Assert.That(Lines(Tram(), current), Is.EqualTo(new[] { "- group costs \"Costs\"", "~ claim pays group: costs -> plan" }));
    }

    [Test]
    public void A_group_with_another_id_and_the_same_title_is_the_same_and_its_nodes_have_not_moved()
    {
        var current = Tram();
        current.AddGroup(new NodeGroup("prices", "Costs") { Parent = "plan" });
        current.Replace(current.GetNode("pays") with { Group = "prices" });
        current.RemoveGroup("costs");

        Assert.That(Lines(Tram(), current), Is.EqualTo(new[] { "~ group prices id: costs -> prices" }));
    }

    [Test]
    public void A_group_with_another_title_place_or_proof_standard_is_changed()
    {
        var current = Tram();
        current.ReplaceGroup(new NodeGroup("costs", "Prices") { Standard = ProofStandard.Preponderance });

        Assert.That(Lines(Tram(), current), Is.EqualTo((string[])
        [
            "~ group costs title: Costs -> Prices", "~ group costs parent: plan -> (none)",
            "~ group costs standard: (none) -> preponderance",
        ]));
    }

    [Test]
    public void A_short_title_is_a_member_of_a_statement_as_of_a_step()
    {
        var current = Tram();
        current.Replace(current.GetNode("pays") with { Title = "Profit" });
        current.Replace(current.GetNode("r1") with { Title = "Money", Text = "What pays is built." });

        Assert.That(Lines(Tram(), current), Is.EqualTo(new[]
        {
            "~ claim pays title: (none) -> Profit",
            "~ support r1 title: (none) -> Money",
            "~ support r1 text: (none) -> \"What pays is built.\"",
        }));
    }

    [Test]
    public void Context_that_becomes_an_assumption_is_changed_and_not_another()
    {
        var (old, current) = (Tram(), Tram());
        old.AddContext("build", "pays");
        current.AddContext("build", "pays", ContextRole.Assumption);

        Assert.That(Lines(old, current), Is.EqualTo(new[] { "~ context r2 role: (none) -> assumption" }));
    }

    [Test]
    public void Every_word_about_the_map_is_told()
    {
        var current = Tram();
        current.Description = "One street.";
        current.Analysts = ["Ann", "Bo"];
        current.Created = new PartialDate(2024);
        current.Modified = new PartialDate(2025, 3);
        current.Licence = "CC0-1.0";
        current.Tags = ["trams"];

        Assert.That(MapDiff.Between(Tram(), current).Map.Select(member => member.Member), Is.EqualTo(
            new[] { "description", "analysts", "created", "modified", "licence", "tags" }));
        Assert.That(Lines(Tram(), current)[1], Is.EqualTo("~ map analysts: (none) -> \"Ann, Bo\""));
    }

    private static string[] Lines(ArgumentGraph old, ArgumentGraph current) => MapDiff.Between(old, current).ToText().TrimEnd().Split('\n');

    private static ArgumentGraph Tram() => MapBuilder.Create("tram")
        .Group("plan", "The plan").Group("costs", "Costs", parent: "plan")
        .Claim("build", "The line should be built.").Claim("pays", "The line pays.", claim => claim with { Group = "costs" })
        .Support("build", "pays").Build();
}
