namespace ArgumentMap.Tests.Corpus;

/// <summary>What a merger makes of groups, titles, context and of what the maps say of themselves.</summary>
public class PartsMergeTests
{
    [Test]
    public void Groups_keep_their_tree_and_get_the_id_of_their_map_in_front()
    {
        var merged = Merged(Grouped("a"), Grouped("b"));

        Assert.That(merged.Groups.Select(group => (group.Id, group.Parent)), Is.EqualTo(new[]
        {
            ("a/plan", null), ("a/costs", "a/plan"), ("b/plan", null), ("b/costs", (string?)"b/plan"),
        }));
        Assert.That(merged.MembersOf("b/costs").Select(node => node.Id), Is.EqualTo(new[] { "b/y" }));
    }

    [Test]
    public void A_shared_statement_stays_in_the_group_of_its_first_map()
    {
        var corpus = Corpus(Grouped("a"), Grouped("b"));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

        Assert.That(corpus.Merge().Map.GetNode("a/y").Group, Is.EqualTo("a/costs"));
    }

    [Test]
    public void A_shared_statement_that_the_first_map_leaves_outside_goes_to_the_group_of_the_next()
    {
        var corpus = Corpus(Grouped("a"), Grouped("b"));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/y");

        Assert.That(corpus.Merge().Map.GetNode("a/x").Group, Is.EqualTo("b/costs"));
    }

    [Test]
    public void A_title_is_the_first_that_any_of_the_maps_gives()
    {
        var corpus = Corpus(
            MapBuilder.Create("a").Claim("x", "").Build(),
            MapBuilder.Create("b").Claim("x", "", claim => claim with { Title = "Second" }).Build(),
            MapBuilder.Create("c").Claim("x", "", claim => claim with { Title = "Third" }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "c/x");

        Assert.That(corpus.Merge().Map.GetNode("a/x").Title, Is.EqualTo("Second"));
    }

    [Test]
    public void A_shared_step_takes_the_words_that_its_first_map_leaves_out()
    {
        var corpus = Corpus(
            MapBuilder.Create("a").Claim("x", "").Claim("y", "").Support("x", "y").Build(),
            MapBuilder.Create("b").Claim("x", "").Claim("y", "")
                .Support("x", "y", step => step with { Title = "Step", Text = "Why.", Tags = ["t"] }).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

        var step = corpus.Merge().Map.Relations.Single();

        Assert.That((step.Title, step.Text, step.Tags.Single()), Is.EqualTo(("Step", "Why.", "t")));
    }

    [TestCase(ContextRole.Assumption, ContextRole.Assumption, 1)]
    [TestCase(ContextRole.Assumption, ContextRole.Context, 2)]
    [TestCase(ContextRole.Justification, ContextRole.Assumption, 2)]
    public void Context_that_two_maps_give_is_one_where_it_has_one_role(ContextRole first, ContextRole second, int count)
    {
        var corpus = Corpus(
            MapBuilder.Create("a").Claim("x", "").Claim("y", "").Context("x", "y", first).Build(),
            MapBuilder.Create("b").Claim("x", "").Claim("y", "").Context("x", "y", second).Build());
        corpus.AddLink(CorpusLinkKind.SameAs, "a/x", "b/x");
        corpus.AddLink(CorpusLinkKind.SameAs, "a/y", "b/y");

        Assert.That(corpus.Merge().Map.Relations.Count, Is.EqualTo(count));
    }

    [Test]
    public void Analysts_and_tags_are_those_of_all_maps_each_once()
    {
        var merged = Merged(
            MapBuilder.Create("a").Analyst("Ann").Analyst("Bo").Tags("trams").Build(),
            MapBuilder.Create("b").Analyst("Bo").Analyst("Cy").Tags("buses", "trams").Build());

        Assert.That(merged.Analysts, Is.EqualTo(new[] { "Ann", "Bo", "Cy" }));
        Assert.That(merged.Tags, Is.EqualTo(new[] { "trams", "buses" }));
    }

    [TestCase("CC0-1.0", "CC0-1.0", "CC0-1.0")]
    [TestCase("CC0-1.0", "MIT", null)]
    public void A_licence_and_a_language_are_kept_where_all_maps_have_them(string first, string second, string? expected)
    {
        var merged = Merged(MapBuilder.Create("a").Licence(first).Language(first).Build(), MapBuilder.Create("b").Licence(second)
            .Language(second).Build());

        Assert.That((merged.Licence, merged.Language), Is.EqualTo((expected, expected)));
    }

    [Test]
    public void When_a_map_was_made_and_what_it_is_about_is_not_said_of_all_together()
    {
        var map = MapBuilder.Create("a").Created(new PartialDate(2024)).Modified(new PartialDate(2025)).Description("One street.").Build();

        var merged = Merged(map, MapBuilder.Create("b").Build());

        Assert.That((merged.Created, merged.Modified, merged.Description),
            Is.EqualTo(((PartialDate?)null, (PartialDate?)null, (string?)null)));
    }

    [TestCase("section", "issue", "issue")]
    [TestCase("issue", "section", "issue")]
    [TestCase("section", "other", "section")]
    public void What_two_maps_make_stays_a_position_of_the_issue_whichever_comes_first(string first, string second, string expected)
    {
        var corpus = Corpus(Sectioned("a", first), Sectioned("b", second));
        corpus.AddLink(CorpusLinkKind.SameAs, "a/p", "b/p");

        Assert.That(corpus.Merge().Map.GetStatement("a/p").Group, Does.EndWith($"/{expected}"));
    }

    private static ArgumentGraph Sectioned(string id, string group) => MapBuilder.Create(id)
        .Group(group, standard: group == "issue" ? ProofStandard.Preponderance : null)
        .Claim("p", "", claim => claim with { Group = group }).Build();

    private static ArgumentGraph Grouped(string id) => MapBuilder.Create(id)
        .Group("plan", "The plan").Group("costs", "Costs", parent: "plan")
        .Claim("x", "").Claim("y", "", claim => claim with { Group = "costs" }).Build();

    private static ArgumentGraph Merged(params ArgumentGraph[] maps) => Corpus(maps).Merge().Map;

    private static ArgumentCorpus Corpus(params ArgumentGraph[] maps)
    {
        var corpus = new ArgumentCorpus("corpus");
        foreach (var map in maps) corpus.Add(map);
        return corpus;
    }
}
