namespace ArgumentMap.Tests.Model;

public class MapBuilderTests
{
    [Test]
    public void A_map_is_built_in_one_expression()
    {
        var map = MapBuilder.Create("tram", "Should we build it?")
            .Language("en")
            .Source("report", "A report", s => s with { Publisher = "The city" })
            .Participant("mayor", "The mayor")
            .Recommendation("build", "Build it.", ["the council"], r => r with { IsMain = true })
            .Claim("busy", "The buses are full.", c => c with { SaidBy = "mayor" })
            .Evidence("count", "140 riders a bus.", EvidenceType.Statistic, e => e with { Anchors = [new TextAnchor("report", 0, 9)] })
            .Locution("said", "The mayor: they are full!", l => l with { SaidBy = "mayor" })
            .Support("build", "busy")
            .Support("busy", "count", r => r with { Id = "step", Scheme = "sign" })
            .Build();

        Assert.That((map.Id, map.Title, map.Language), Is.EqualTo(("tram", "Should we build it?", "en")));
        Assert.That(map.Sources.Single().Publisher, Is.EqualTo("The city"));
        Assert.That(map.Nodes.Select(node => node.KindAndId), Is.EqualTo(new[]
        {
            "recommendation build", "claim busy", "evidence count", "locution said", "support r1", "support step",
        }));
        Assert.That(map.MainStatements.Single().Id, Is.EqualTo("build"));
        Assert.That(map.Recommendations.Single().Addressees, Is.EqualTo(new[] { "the council" }));
        Assert.That(map.GetRelation("step").Scheme, Is.EqualTo("sign"));
        Assert.That(map.Supporters("busy").Single().Id, Is.EqualTo("count"));
    }

    [Test]
    public void Relations_may_come_before_what_they_join_and_about_each_other()
    {
        var map = MapBuilder.Create("m")
            .Attack("step", "doubt", r => r with { Id = "undercut" })
            .Support("thesis", ["one", "other"], r => r with { Id = "step" })
            .Claim("doubt", "").Claim("one", "").Claim("other", "").Claim("thesis", "")
            .Build();

        Assert.That(map.IsUndercut("step"), Is.True);
        Assert.That(map.IsLinked("step"), Is.True);
    }

    [Test]
    public void Attacks_can_have_several_premises_and_relations_any_kind()
    {
        var map = MapBuilder.Create("m")
            .Claim("a", "").Claim("b", "").Claim("c", "")
            .Attack("a", ["b", "c"])
            .Relation(RelationKind.Rephrase, "a", ["b"])
            .Build();

        Assert.That(map.Attackers("a").Select(node => node.Id), Is.EqualTo(new[] { "b", "c" }));
        Assert.That(map.RelationsTo("a", RelationKind.Rephrase), Has.Count.EqualTo(1));
    }

    [Test]
    public void A_builder_can_go_on_and_what_it_built_does_not_change()
    {
        var builder = MapBuilder.Create("m").Claim("a", "").Support("a", "b").Claim("b", "");
        var first = builder.Build();
        var before = Snapshot.Of(first);

        var second = builder.Claim("c", "").Source("s", "late").Build();
        second.Remove("a");

        Assert.That(Snapshot.Of(first), Is.EqualTo(before));
        Assert.That(second.Sources, Has.Count.EqualTo(1));
    }

    [Test]
    public void Building_twice_builds_the_same()
    {
        var builder = MapBuilder.Create("m").Claim("a", "").Claim("b", "").Support("a", "b");

        var (first, second) = (builder.Build(), builder.Build());

        Assert.That(Snapshot.Of(second), Is.EqualTo(Snapshot.Of(first)));
    }

    [Test]
    public void A_relation_to_something_that_is_not_there_is_named()
    {
        var builder = MapBuilder.Create("m").Claim("a", "").Support("a", "nobody");

        Assert.That(builder.Build, Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nobody"));
    }

    [Test]
    public void An_id_is_given_once()
    {
        Assert.That(() => MapBuilder.Create("m").Claim("a", "").Evidence("a", ""), Throws.ArgumentException.With.Message.Contains("'a'"));
        Assert.That(() => MapBuilder.Create("m").Source("s", "").Source("s", ""), Throws.ArgumentException);
        Assert.That(() => MapBuilder.Create("m").Participant("p", "").Participant("p", ""), Throws.ArgumentException);
    }

    [Test]
    public void A_speaker_or_a_source_that_is_not_there_is_named()
    {
        Assert.That(MapBuilder.Create("m")
            .Claim("a", "", c => c with { SaidBy = "nobody" }).Build, Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("nobody"));
        Assert.That(
            MapBuilder.Create("m").Claim("a", "", c => c with { Anchors = [new TextAnchor("nowhere", 0, 1)] }).Build,
            Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nowhere"));
    }
}
