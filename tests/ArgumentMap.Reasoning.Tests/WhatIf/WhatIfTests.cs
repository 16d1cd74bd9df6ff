using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.WhatIf;

public class WhatIfTests
{
    [Test]
    public void A_conclusion_falls_with_its_only_evidence()
    {
        var result = TextMap.Parse("e1>c c>rec").WhatIf().Without("e1");

        Assert.That(result.Fallen.Select(s => s.Id), Is.EquivalentTo(new[] { "c", "rec" }));
        Assert.That(result.ToString(),
            Is.EqualTo("without evidence e1, by support: 2 statements fall, 0 statements are reinstated, 2 change"));
    }

    [Test]
    public void A_conclusion_with_another_reason_stands_and_grows_weaker()
    {
        var result = TextMap.Parse("e1>rec e2>rec").WhatIf().Without("e1");

        Assert.That(result.Fallen, Is.Empty);
        Assert.That(result.Changes.Single(change => change.Node.Id == "rec").Difference, Is.Negative);
    }

    [Test]
    public void Evidence_does_not_fall_with_what_explains_it() =>
        Assert.That(TextMap.Parse("c>e1 e1>rec").WhatIf().Without("c").Fallen, Is.Empty);

    [Test]
    public void Linked_premises_fall_together() =>
        Assert.That(TextMap.Parse("e1+e2>rec").WhatIf().Without("e2").Accepts("rec"), Is.False);

    [Test]
    public void What_an_objection_held_down_is_reinstated_when_the_objection_falls()
    {
        var session = TextMap.Parse("c!rec e1>c").WhatIf();

        Assert.That(session.LabelOf("rec"), Is.EqualTo(AcceptanceLabel.Out));
        Assert.That(session.Without("e1").Reinstated.Select(s => s.Id), Is.EqualTo(new[] { "rec" }));
    }

    [Test]
    public void A_step_can_fall_by_itself() =>
        Assert.That(TextMap.Parse("why:e1>rec").WhatIf().Without("why").Fallen.Select(s => s.Id), Is.EqualTo(new[] { "rec" }));

    [Test]
    public void A_withdrawn_source_takes_what_is_anchored_in_it_alone()
    {
        var map = TextMap.Parse("e1>rec e2>d");
        foreach (var source in new[] { "study", "book" }) map.AddSource(new SourceDocument(source, ""));
        map.Replace(map.GetStatement("e1") with { Anchors = [new TextAnchor("study", 0, 1)] });
        map.Replace(map.GetStatement("e2") with { Anchors = [new TextAnchor("study", 1, 2), new TextAnchor("book", 0, 1)] });

        var result = map.WhatIf().WithoutSource("study");

        Assert.That(result.Removed.Select(node => node.Id), Is.EqualTo(new[] { "e1" }));
        Assert.That(result.Fallen.Select(s => s.Id), Is.EqualTo(new[] { "rec" }));
    }

    [Test]
    public void A_discredited_participant_takes_what_they_say_also_what_they_utter_in_a_dialogue()
    {
        var map = TextMap.Parse("e1>rec e2>c");
        map.AddParticipant(new Participant("ann", "Ann"));
        map.Replace(map.GetStatement("e1") with { SaidBy = "ann" });
        map.Add(new Locution("l", "") { SaidBy = "ann" });
        map.AddRelation(new Relation("asserts", RelationKind.Illocution), "e2", ["l"]);

        var result = map.WhatIf().WithoutParticipant("ann");

        Assert.That(result.Removed.Select(node => node.Id), Is.EqualTo(new[] { "e1", "e2", "l" }));
        Assert.That(result.Fallen.Select(s => s.Id), Is.EquivalentTo(new[] { "rec", "c" }));
    }

    [Test]
    public void Each_question_is_asked_of_the_map_as_it_is()
    {
        var session = TextMap.Parse("e1>c e2>d").WhatIf();
        session.Without("e1");

        Assert.That(session.Without("e2").Fallen.Select(s => s.Id), Is.EqualTo(new[] { "d" }));
    }

    [Test]
    public void Other_labels_come_first_and_then_the_greatest_differences()
    {
        var changes = TextMap.Parse("e1>c c>d d>rec e2>rec").WhatIf().Without("e1").Changes;

        Assert.That(changes.TakeWhile(change => change.ChangesLabel).Count(), Is.EqualTo(changes.Count(change => change.ChangesLabel)));
        Assert.That(changes[^1].Node.Id, Is.EqualTo("rec"));
    }

    [Test]
    public void A_change_is_told_in_one_line() =>
        Assert.That(TextMap.Parse("e1>c").WhatIf().Without("e1").Changes.Single(change => change.Node.Id == "c")
            .ToString(), Is.EqualTo("claim c: in → out, 0.60 → 0.50 (-0.10)"));

    [Test]
    public void Unknown_nodes_sources_and_participants_are_named()
    {
        var session = TextMap.Parse("e1>c").WhatIf();

        Assert.That(() => session.Without("x"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'x'"));
        Assert.That(() => session.WithoutSource("s"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'s'"));
        Assert.That(() => session.WithoutParticipant("p"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'p'"));
    }

    [Test]
    public void A_preference_that_falls_blocks_no_attack()
    {
        var map = TextMap.Parse("a!b b!a far");
        map.AddRelation(new Relation("p", RelationKind.Preference), "b", "a");

        var lost = map.WhatIf().Without("p");

        Assert.That(map.ToLabelling().Accepts("a"), Is.True);
        Assert.That((lost.LabelOf("a"), lost.LabelOf("b")), Is.EqualTo((AcceptanceLabel.Undecided, AcceptanceLabel.Undecided)));
        Assert.That((lost.Reaches("a"), lost.Reaches("far")), Is.EqualTo((true, false)));
    }

    [Test]
    public void What_is_no_longer_assumed_brings_nothing_down()
    {
        var map = TextMap.Parse("a w x!w far");
        map.AddRelation(new Relation("k", RelationKind.Context) { Role = ContextRole.Assumption }, "a", "w");

        var lost = map.WhatIf().Without("k");

        Assert.That(map.ToLabelling().LabelOf("a"), Is.EqualTo(AcceptanceLabel.Out));
        Assert.That(lost.Reinstated.Select(statement => statement.Id), Is.EqualTo(new[] { "a" }));
        Assert.That((lost.Reaches("a"), lost.Reaches("far")), Is.EqualTo((true, false)));
    }

    [Test]
    public void What_is_preferred_through_others_is_reached_by_the_loss_of_any()
    {
        var map = TextMap.Parse("a b c far c!a");
        map.AddRelation(new Relation("p", RelationKind.Preference), "b", "a");
        map.AddRelation(new Relation("q", RelationKind.Preference), "c", "b");

        var lost = map.WhatIf().Without("q");

        Assert.That(map.ToLabelling().Accepts("a"), Is.True);
        Assert.That((lost.Accepts("a"), lost.Reaches("a"), lost.Reaches("far")), Is.EqualTo((false, true, false)));
    }

    [Test]
    public void A_source_and_a_participant_that_nobody_rests_on_are_told_with_the_map()
    {
        var session = TextMap.Parse("a").WhatIf();

        Assert.That(() => session.WithoutSource("s"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .StartsWith("Nothing in the map 'm' is anchored in a source 's'."));
        Assert.That(() => session.WithoutParticipant("p"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .StartsWith("Nothing in the map 'm' is said by a participant 'p'."));
        Assert.That($"{session}", Is.EqualTo("m: 1 node, 0 edges; grounded, by support: 1 in, 0 out, 0 undecided"));
    }
}
