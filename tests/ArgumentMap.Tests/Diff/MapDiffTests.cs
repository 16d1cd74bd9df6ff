using ArgumentMap.Diff;
using CsCheck;

namespace ArgumentMap.Tests.Diff;

[Category("Random")]
public class MapDiffTests
{
    [Test]
    public void A_map_does_not_differ_from_itself() => RandomMap.Any.ForAll(map =>
    {
        var diff = MapDiff.Between(map, map.Copy());

        Assert.That((diff.IsEmpty, diff.Moved.Count, diff.ToText()), Is.EqualTo((true, 0, "")));
    });

    [Test]
    public void The_order_of_nodes_is_no_difference()
    {
        var old = Tram();
        var current = new ArgumentGraph("tram");
        current.AddClaim("pays", "The line pays.");
        current.AddClaim("build", "The line should be built.");
        current.AddRelation(new Relation("r1", RelationKind.Support), "build", ["pays"]);

        Assert.That(MapDiff.Between(old, current).IsEmpty, Is.True);
    }

    [Test]
    public void What_was_added_and_removed_is_told()
    {
        var current = Tram();
        current.Remove("pays");
        current.AddEvidence("late", "Buses are late.");
        current.AddSupport("build", "late");

        var diff = MapDiff.Between(Tram(), current);

        Assert.That(diff.ToText(), Is.EqualTo("""
            + evidence late "Buses are late."
            - claim pays "The line pays."
            + support r2: late -> build
            - support r1: pays -> build

            """.ReplaceLineEndings("\n")));
    }

    [Test]
    public void A_changed_member_is_told_with_both_values()
    {
        var current = Tram();
        current.Replace(new Evidence("pays", "The line paid \"well\".\n") { BaseScore = 0.25, Basis = Basis.Explicit });

        var change = MapDiff.Between(Tram(), current).Statements.Changed.Single();

        Assert.That(change.Members, Is.EqualTo(new[]
        {
            new MemberChange("kind", "claim", "evidence"),
            new MemberChange("text", "The line pays.", "The line paid \"well\".\n"),
            new MemberChange("basis", null, "explicit"),
            new MemberChange("baseScore", null, "0.25"),
        }));
        Assert.That(change.Members[1].ToString(), Is.EqualTo("""text: "The line pays." -> "The line paid \"well\".\n" """.TrimEnd()));
    }

    [Test]
    public void A_statement_with_another_conclusion_was_moved()
    {
        var (old, current) = (Tram(), Tram());
        foreach (var map in new[] { old, current }) map.AddClaim("fares", "Fares can fall.");
        current.RemoveConclusion("r1", "build");
        current.AddConclusion("r1", "fares");

        var diff = MapDiff.Between(old, current);

        Assert.That(diff.ToText(), Is.EqualTo("> claim pays: build -> fares\n~ support r1 conclusion: build -> fares\n"));
        Assert.That(diff.Moved.Single().From.Single(), Is.EqualTo(old.GetNode("build")));
    }

    [Test]
    public void A_statement_that_only_gains_a_conclusion_was_not_moved()
    {
        var (old, current) = (Tram(), Tram());
        foreach (var map in new[] { old, current }) map.AddClaim("fares", "Fares can fall.");
        current.AddSupport("fares", "pays");

        Assert.That(MapDiff.Between(old, current).ToText(), Is.EqualTo("+ support r2: pays -> fares\n"));
    }

    [Test]
    public void Relations_whose_numbers_shift_are_still_the_same()
    {
        var (old, current) = (Tram(), new ArgumentGraph("tram"));
        foreach (var node in old.Statements) current.Add(node);
        current.AddAttack("pays", "build");
        current.AddSupport("build", "pays");

        Assert.That(MapDiff.Between(old, current).ToText(), Is.EqualTo("+ attack r1: build -> pays\n~ support r2 id: r1 -> r2\n"));
    }

    [Test]
    public void A_relation_about_a_renamed_relation_is_matched_too()
    {
        var (old, current) = (Tram(), Tram());
        foreach (var map in new[] { old, current })
        {
            map.AddClaim("costs", "Costs were left out.");
            map.AddAttack("r1", "costs");
        }
        current.Rename("r1", "step");
        current.Rename("r2", "objection");

        Assert.That(MapDiff.Between(old, current)
            .ToText(), Is.EqualTo("~ support step id: r1 -> step\n~ attack objection id: r2 -> objection\n"));
    }

    [Test]
    public void A_renamed_source_and_participant_change_nothing_but_themselves()
    {
        var diff = MapDiff.Between(Sourced("s", "p"), Sourced("t", "q"));

        Assert.That(diff.ToText(), Is.EqualTo("~ source t id: s -> t\n~ participant q id: p -> q\n"));
    }

    [Test]
    public void A_changed_source_and_map_are_told()
    {
        var current = Sourced("s", "p");
        current.Title = "Trams";
        current.ReplaceSource(current.GetSource("s") with { Length = 9, Authors = ["A. Author"] });

        Assert.That(MapDiff.Between(Sourced("s", "p"), current).ToText(), Is.EqualTo(
            "~ map title: (none) -> Trams\n~ source s authors: (none) -> \"A. Author\"\n~ source s length: (none) -> 9\n"));
    }

    [Test]
    public void A_later_change_of_a_map_does_not_reach_the_difference()
    {
        var current = Tram();
        var diff = MapDiff.Between(Tram(), current);

        current.Remove("pays");

        Assert.That(diff.IsEmpty, Is.True);
        Assert.That(diff.ToDot(), Does.Contain("The line pays"));
    }

    [Test]
    public void Forth_and_back_what_was_added_was_removed() => Gen.Select(RandomMap.Any, RandomMap.Any).ForAll((one, other) =>
    {
        var (forth, back) = (MapDiff.Between(one, other), MapDiff.Between(other, one));

        Assert.That(forth.IsEmpty, Is.EqualTo(back.IsEmpty));
        Assert.That(forth.Statements.Added.Count - forth.Statements.Removed.Count,
            Is.EqualTo(other.Statements.Count - one.Statements.Count));
        Assert.That(forth.Relations.Added.Count - forth.Relations.Removed.Count, Is.EqualTo(other.Relations.Count - one.Relations.Count));
        Assert.That(forth.ToString().Any(letter => letter is >= '1' and <= '9'), Is.EqualTo(!forth.IsEmpty));
        Assert.That(forth.ToDot(), Does.StartWith("digraph"));
    });

    private static ArgumentGraph Tram()
    {
        var map = new ArgumentGraph("tram");
        map.AddClaim("build", "The line should be built.");
        map.AddClaim("pays", "The line pays.");
        map.AddSupport("build", "pays");
        return map;
    }

    private static ArgumentGraph Sourced(string source, string participant)
    {
        var map = new ArgumentGraph("map");
        map.AddSource(new SourceDocument(source, "The source"));
        map.AddParticipant(new Participant(participant, "The mayor"));
        map.Add(new Claim("c", "Trams.") { SaidBy = participant, Anchors = [new TextAnchor(source, 1, 2)] });
        return map;
    }
}
