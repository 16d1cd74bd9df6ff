namespace ArgumentMap.Tests.Model;

public class ArgumentGraphProvenanceTests
{
    private static readonly SourceDocument Report = new("report", "A report");
    private static readonly SourceDocument Column = new("column", "A column");
    private static readonly Participant Mayor = new("mayor", "The mayor");

    [Test]
    public void Sources_and_participants_are_found_by_their_ids()
    {
        var map = NewMap();

        Assert.That(map.GetSource("report"), Is.SameAs(Report));
        Assert.That(map.TryGetSource("column", out var column), Is.True);
        Assert.That(column, Is.SameAs(Column));
        Assert.That(map.GetParticipant("mayor"), Is.SameAs(Mayor));
        Assert.That(map.TryGetParticipant("mayor", out var mayor), Is.True);
        Assert.That(mayor, Is.SameAs(Mayor));
    }

    [Test]
    public void Unknown_sources_and_participants_are_not_found()
    {
        var map = NewMap();

        Assert.That(map.TryGetSource("mayor", out var source), Is.False);
        Assert.That(source, Is.Null);
        Assert.That(map.TryGetParticipant("report", out _), Is.False);
        Assert.That(() => map.GetSource("x"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'x'"));
        Assert.That(() => map.GetParticipant("x"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("'x'"));
        Assert.That(() => map.RemoveSource("x"), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => map.RemoveParticipant("x"), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => map.ReplaceSource(new SourceDocument("x", "")), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => map.ReplaceParticipant(new Participant("x", "")), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void An_id_is_a_sources_or_a_participants_only_once()
    {
        var map = NewMap();

        Assert.That(() => map.AddSource(new SourceDocument("report", "Another")), Throws.ArgumentException);
        Assert.That(() => map.AddParticipant(new Participant("mayor", "Another")), Throws.ArgumentException);
        Assert.That(map.Sources, Is.EqualTo(new[] { Report, Column }));
        Assert.That(map.Participants, Is.EqualTo(new[] { Mayor }));
    }

    [Test]
    public void A_replaced_source_keeps_its_place()
    {
        var map = NewMap();
        var dated = Report with { Published = new PartialDate(2019, 4) };

        map.ReplaceSource(dated);

        Assert.That(map.Sources, Is.EqualTo(new[] { dated, Column }));
    }

    [Test]
    public void A_replaced_participant_keeps_the_statements()
    {
        var map = NewMap();
        var statement = map.Add(new Claim("c", "text") { SaidBy = "mayor" });

        map.ReplaceParticipant(Mayor with { Name = "The former mayor" });

        Assert.That(map.GetParticipant(statement.SaidBy!).Name, Is.EqualTo("The former mayor"));
    }

    [Test]
    public void Removing_a_source_removes_the_anchors_in_it_and_no_others()
    {
        var map = NewMap();
        var (gone, kept) = (new TextAnchor("report", 0, 5), new TextAnchor("column", 7, 9));
        map.Add(new Claim("c", "text") { Anchors = [gone, kept, gone] });
        map.Add(new Locution("l", "text") { Anchors = [gone] });
        map.Add(new Relation("r", RelationKind.Support) { Anchors = [kept, gone] });

        map.RemoveSource("report");

        Assert.That(map.GetStatement("c").Anchors, Is.EqualTo(new[] { kept }));
        Assert.That(map.Locutions.Single().Anchors, Is.Empty);
        Assert.That(map.GetRelation("r").Anchors, Is.EqualTo(new[] { kept }));
        Assert.That(map.Sources, Is.EqualTo(new[] { Column }));
        Assert.That(map.GetSource("column"), Is.SameAs(Column));
    }

    [Test]
    public void Removing_a_participant_keeps_what_they_said()
    {
        var map = NewMap();
        map.Add(new Claim("c", "text") { SaidBy = "mayor" });
        map.Add(new Locution("l", "text") { SaidBy = "mayor" });

        map.RemoveParticipant("mayor");

        Assert.That(map.GetStatement("c").SaidBy, Is.Null);
        Assert.That(map.Locutions.Single().SaidBy, Is.Null);
    }

    [Test]
    public void What_others_say_too_is_theirs_when_a_participant_is_removed()
    {
        var map = NewMap();
        foreach (var id in new[] { "ann", "bob" }) map.AddParticipant(new Participant(id, id));
        map.Add(new Claim("c", "text") { SaidBy = "mayor", AlsoSaidBy = ["ann", "bob"] });
        map.Add(new Claim("d", "text") { AlsoSaidBy = ["mayor"] });

        map.RemoveParticipant("mayor");
        map.RemoveParticipant("bob");

        Assert.That(map.GetStatement("c"), Is.EqualTo(new Claim("c", "text") { SaidBy = "ann" }));
        Assert.That(map.GetStatement("d"), Is.EqualTo(new Claim("d", "text")));
    }

    [Test]
    public void A_node_cannot_rest_on_a_source_that_the_map_does_not_have()
    {
        var map = NewMap();
        ValueList<TextAnchor> anchors = [new TextAnchor("elsewhere", 0, 1)];

        Assert.That(() => map.Add(new Claim("c", "") { Anchors = anchors }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("elsewhere"));
        Assert.That(() => map.Add(new Locution("l", "") { Anchors = anchors }), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(() => map.Add(new Relation("r", RelationKind.Support) { Anchors = anchors }), Throws.TypeOf<KeyNotFoundException>());
        Assert.That(map.NodeCount, Is.Zero);
    }

    [Test]
    public void A_node_cannot_be_said_by_somebody_whom_the_map_does_not_have()
    {
        var map = NewMap();
        var claim = map.NewClaim("text");

        Assert.That(() => map.Replace(claim with { SaidBy = "nobody" }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("nobody"));
        Assert.That(() => map.Replace(claim with { AlsoSaidBy = ["mayor", "nobody"] }), Throws.TypeOf<KeyNotFoundException>().With.Message
            .Contains("nobody"));
        Assert.That(map.GetNode(claim.Id), Is.SameAs(claim));
    }

    [Test]
    public void What_is_missing_is_told_with_what_may_be_meant_but_an_id_that_is_taken_comes_first()
    {
        var map = NewMap();
        map.AddGroup(new NodeGroup("costs"));
        map.AddClaim("a", "It is so.");

        Refused(new Claim("c", "") { SaidBy = "major" },
            "The claim c is said by 'major', but the map 'm' has no such participant: add it first. Is 'mayor' meant?");
        Refused(new Evidence("c", "") { Group = "cost" },
            "The evidence c belongs to the group 'cost', but the map 'm' has no such group: add it first. Is 'costs' meant?");
        Refused(new Claim("c", "") { Anchors = [new TextAnchor("colum")] },
            "The claim c is anchored in 'colum', but the map 'm' has no such source: add it first. Is 'column' meant?");
        Assert.That(() => map.Add(new Claim("a", "") { SaidBy = "major" }), Throws.ArgumentException.With.Message.Contains("the claim a"));

        void Refused(ArgumentNode node, string message) =>
            Assert.That(() => map.Add(node), Throws.TypeOf<KeyNotFoundException>().With.Message.EqualTo(message));
    }

    [Test]
    public void A_text_is_the_authors_unless_somebody_is_named_for_it_first()
    {
        var map = NewMap();
        map.AddParticipant(new Participant("press", "The press"));
        map.AddClaim("author", "It is so.");
        map.Add(new Claim("both", "It is so.") { AlsoSaidBy = ["mayor"] });
        map.Add(new Claim("mayors", "It is so.") { SaidBy = "mayor", AlsoSaidBy = ["press"] });

        Assert.That(map.Statements.Select(statement => map.IsSaidByAuthor(statement.Id)), Is.EqualTo(new[] { true, true, false }));
        Assert.That(map.Statements.Select(map.NamedSpeakersOf), Is.EqualTo(new[] { null, null, "The mayor, The press" }));
    }

    private static ArgumentGraph NewMap()
    {
        var map = new ArgumentGraph("m");
        map.AddSource(Report);
        map.AddSource(Column);
        map.AddParticipant(Mayor);
        return map;
    }
}
