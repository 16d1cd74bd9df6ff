using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>For each rule, maps in which it finds something and maps that look alike in which it does not.</summary>
public class RuleTableTests
{
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "A reason for both sides through chains is found")]
    [TestCase("AM010", "thesis<+mid; mid<+a; mid<-con; con<+a",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "A reason against what the thesis rests on is a reason against it")]
    [TestCase("AM010", "thesis<+mid; mid<+a; r1<-a",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r3).",
        TestName = "An undercut counts too")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; a<+deep",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "What only supports such a statement is not told again")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<-a", "", TestName = "An attack on an attack is a defence and no attack")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+b", "", TestName = "Different reasons for both sides are fine")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; con<-b", "", TestName = "An objection raised to be met is fine")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; r3<-b", "", TestName = "Also where the step is what is met")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; con<+d; d<-b",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "What is said against one of the reasons for an objection is no answer to it")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; con<-thesis",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "What strikes back from its target is no answer")]
    [TestCase("AM010", "thesis<+mid; mid<+a; thesis<-con; con<+a; d<+con; d<-b",
        "a: The claim a speaks for the claim thesis (r2) and, through other steps, also against it (r4).",
        TestName = "What is said against something else that rests on the objection is no answer")]
    [TestCase("AM016", "a<-a", "r1: The attack r1 has the claim a both as premise and as target.",
        TestName = "A statement that attacks itself is found")]
    [TestCase("AM016", "thesis<+a; r1<-a", "r2: The attack r2 undercuts the support r1 by a, on which that step rests itself.",
        TestName = "A premise that undercuts its own step is found")]
    [TestCase("AM016", "thesis<+a,b; r1<-a,b", "r2: The attack r2 undercuts the support r1 by a and b, on which that step rests itself.",
        TestName = "Premises that together undercut their own step are found")]
    [TestCase("AM016", "thesis<-a; r1<-a", "r2: The attack r2 undercuts the attack r1 by a, on which that step rests itself.",
        TestName = "A premise that undercuts its own attack is found")]
    [TestCase("AM016", "thesis<+a; r1<-a,b", "", TestName = "An undercut that needs another premise is fine")]
    [TestCase("AM016", "thesis<+a; r1<-b", "", TestName = "An undercut by another statement is fine")]
    [TestCase("AM016", "a<+a", "", TestName = "A statement that supports itself is another rule's")]
    [TestCase("AM017", "thesis<+a; a<-thesis", "r2: The claim thesis is concluded from the claim a (r1) and attacks it (r2).",
        TestName = "A conclusion that attacks its own premise is found")]
    [TestCase("AM017", "thesis<+a,b; b<-thesis,a", "r2: The claim thesis is concluded from the claim b (r1) and attacks it (r2).",
        TestName = "Also with the help of another premise")]
    [TestCase("AM017", "thesis<+a; r1<-thesis", "r2: The claim thesis is concluded by the support r1 and attacks it (r2).",
        TestName = "A conclusion that attacks its own step is found")]
    [TestCase("AM017", "thesis<+a; b<-thesis", "", TestName = "A conclusion that attacks something else is fine")]
    [TestCase("AM017", "thesis<-a; a<-thesis", "", TestName = "Two that attack each other are fine")]
    [TestCase("AM018", "thesis<+a; thesis<+b; b<-a",
        "r3: The claim thesis is supported by r1 and by r2, but a of the former attacks b of the latter (r3).",
        TestName = "Convergent premises that attack each other are found")]
    [TestCase("AM018", "thesis<+a; thesis<+b; b<-a; a<-b",
        "r3: The claim thesis is supported by r1 and by r2, but a of the former attacks b of the latter (r3).",
        TestName = "Once where they attack each other both ways")]
    [TestCase("AM018", "thesis<+a,c; thesis<+b; b<-a,c",
        "r3: The claim thesis is supported by r1 and by r2, but a and c of the former attacks b of the latter (r3).",
        TestName = "Also where it takes all premises of one")]
    [TestCase("AM018", "thesis<+a,b; b<-a", "", TestName = "Linked premises are another rule's")]
    [TestCase("AM018", "thesis<+a; other<+b; b<-a", "", TestName = "Reasons for different conclusions may attack each other")]
    [TestCase("AM018", "thesis<+a; thesis<-b; b<-a", "", TestName = "A reason may answer an objection")]
    public void A_rule_finds_what_it_is_about_and_nothing_that_only_looks_alike(string rule, string steps, string expected) =>
        Assert.That(Rule.Findings(rule, Rule.Steps(steps))
            .Select(finding => $"{finding.Node}: {finding.Message}"),
                Is.EqualTo(expected.Length == 0 ? Array.Empty<string>() : [expected]));

    [Test]
    public void A_statement_without_a_word_is_found()
    {
        var map = MapBuilder.Create("m").Claim("a", "").Claim("b", " … ").Evidence("c", "4.5").Claim("d", "Yes.").Locution("l", "?")
            .Build();

        Assert.That(Rule.Findings("AM015", map)
            .Select(finding => finding.Message),
                Is.EqualTo(new[] { "The claim a says nothing.", "The claim b says nothing.", "The locution l says nothing." }));
    }

    [TestCase(RelationKind.Preference, RelationKind.Attack, true)]
    [TestCase(RelationKind.Context, RelationKind.Attack, true)]
    [TestCase(RelationKind.Rephrase, RelationKind.Support, true)]
    [TestCase(RelationKind.Preference, RelationKind.Rephrase, false)]
    [TestCase(RelationKind.Support, RelationKind.Attack, false)]
    [TestCase(RelationKind.Attack, RelationKind.Support, false)]
    public void A_step_on_what_no_answer_weighs_is_found(RelationKind target, RelationKind step, bool isFound)
    {
        var map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Claim("c", "C.").Build();
        map.AddRelation(new Relation("target", target), "a", "b");
        map.AddRelation(new Relation("step", step), "target", "c");

        Assert.That(Rule.Findings("AM113", map).Select(finding => $"{finding.Severity} {finding.Message} {finding.Related}"),
            Is.EqualTo(isFound
                ? new[] { $"Info No answer weighs the {Vocabulary.Word(step)} step on the {Vocabulary.Word(target)} target. [target]" }
                : []));
    }

    [TestCase(RelationKind.Context, ContextRole.Assumption, false, "x", TestName = "What a statement assumes can be objected to")]
    [TestCase(RelationKind.Context, ContextRole.Assumption, true, "x", TestName = "And what a step assumes")]
    [TestCase(RelationKind.Context, ContextRole.Context, false, "", TestName = "Context is nothing that a statement rests on")]
    [TestCase(RelationKind.Rephrase, ContextRole.Context, false, "", TestName = "Nor are other words for it")]
    public void An_objection_counts_where_the_label_of_a_main_statement_hangs_on_it(
        RelationKind kind, ContextRole role, bool isOfStep, string attacks)
    {
        var map = MapBuilder.Create("m")
            .Claim("a", "A.", claim => claim with { IsMain = true }).Claim("b", "B.").Claim("w", "W.").Claim("n", "N.")
            .Support("a", "b", step => step with { Id = "s" })
            .Relation(kind, isOfStep ? "s" : "a", ["w"], step => step with { Role = role })
            .Attack("w", "n", step => step with { Id = "x" });

        Assert.That(string.Join(' ', Rule.Findings("AM108", map).Select(finding => finding.Node)), Is.EqualTo(attacks));
    }

    [TestCase("The bridge is safe for lorries.", "The bridge is not safe for lorries.")]
    [TestCase("The bridge is safe for lorries.", "The bridge isn't safe for lorries.")]
    [TestCase("The bridge is safe for lorries.", "The bridge is unsafe for lorries.")]
    [TestCase("The old bridge can carry the trams.", "The old bridge cannot carry the trams.")]
    [TestCase("Die Brücke ist für Lastwagen sicher.", "Die Brücke ist für Lastwagen nicht sicher.")]
    [TestCase("It will never pay for itself in this town.", "It will pay for itself in this town.")]
    public void A_statement_and_its_denial_are_to_be_joined_and_not_merged(string one, string other)
    {
        var options = new ValidationOptions { NearDuplicate = 0.6 };
        var pair = MapBuilder.Create("m").Claim("a", one).Claim("b", other);

        Assert.That(Rule.Findings("AM007", pair, options), Is.Empty);
        Assert.That(Rule.Finding("AM019", pair, options).Message, Does.StartWith("The claim b reads like the denial of the claim a ("));
        Assert.That(Rule.Findings("AM019", pair.Attack("a", "b"), options), Is.Empty);
    }

    [TestCase(null, 1)]
    [TestCase(ProofStandard.Preponderance, 0)]
    public void Positions_of_an_issue_exclude_each_other_and_need_no_attack_to_say_so(ProofStandard? standard, int count)
    {
        var map = MapBuilder.Create("m").Group("safety", standard: standard)
            .Claim("a", "The bridge is safe for lorries.", claim => claim with { Group = "safety" })
            .Claim("b", "The bridge is not safe for lorries.", claim => claim with { Group = "safety" });

        Assert.That(Rule.Findings("AM019", map, new ValidationOptions { NearDuplicate = 0.6 }), Has.Count.EqualTo(count));
    }

    [TestCase("", "", "The issue 'way' has no position.")]
    [TestCase("tram", "", "The claim tram is the only position of the issue 'way', and nothing attacks it.")]
    [TestCase("tram", "tram", "")]
    [TestCase("tram bus", "", "")]
    public void An_issue_has_positions_that_can_outweigh_each_other(string positions, string attacked, string expected)
    {
        var map = MapBuilder.Create("m").Group("way", standard: ProofStandard.Preponderance).Group("section");
        foreach (var id in (string[])["tram", "bus", "cost"])
            map.Claim(id, "", claim => claim with { Group = positions.Split(' ').Contains(id) ? "way" : "section" });
        if (attacked.Length > 0) map.Attack(attacked, "cost");

        Assert.That(Rule.Findings("AM020", map).Select(finding => finding.Message),
            Is.EqualTo(expected.Length == 0 ? Array.Empty<string>() : [expected]));
    }

    [TestCase("The bridge is safe for lorries.", "The bridge is safe for trams.")]
    [TestCase("The bridge is not safe for lorries.", "The bridge is not safe for trams.")]
    [TestCase("The bridge is not unsafe for lorries.", "The bridge is safe for lorries.")]
    public void Likeness_without_a_denial_stays_a_near_duplicate(string one, string other)
    {
        var options = new ValidationOptions { NearDuplicate = 0.5 };
        var pair = MapBuilder.Create("m").Claim("a", one).Claim("b", other);

        Assert.That(Rule.Findings("AM007", pair, options), Has.Count.EqualTo(1));
        Assert.That(Rule.Findings("AM019", pair, options), Is.Empty);
    }

    [Test]
    public void Whatever_an_unnamed_speaker_says_is_found_once_for_each_of_them()
    {
        var map = MapBuilder.Create("m").Participant("who", "unnamed observers").Participant("ann", "Ann Ames")
            .Participant("idle", "analysts")
            .Claim("a", "A", claim => claim with { SaidBy = "who" })
            .Claim("b", "B", claim => claim with { SaidBy = "ann" })
            .Evidence("c", "C", with: evidence => evidence with { SaidBy = "who" });

        Assert.That(Rule.Finding("AM106", map).Message,
            Is.EqualTo("The claim a and 1 more are the word of \"unnamed observers\", who is nobody in particular."));
    }

    [Test]
    public void A_thesis_on_one_speakers_word_is_found()
    {
        var map = MapBuilder.Create("m").Participant("ann", "Ann Ames")
            .Claim("thesis", "T", claim => claim with { IsMain = true })
            .Claim("side", "S")
            .Evidence("e", "E", with: evidence => evidence with { SaidBy = "ann" })
            .Support("thesis", "e").Support("side", "e");

        Assert.That(Rule.Finding("AM107", map).Message,
            Is.EqualTo("All evidence beneath the claim thesis is the word of one participant: Ann Ames."));
    }

    [Test]
    public void Every_rule_has_an_id_a_name_and_an_explanation_of_its_own()
    {
        var rules = StandardRules.All.ToList();

        Assert.That(rules.Select(rule => rule.Id), Is.Unique.And.Ordered);
        Assert.That(rules.Select(rule => rule.Name), Is.Unique);
        Assert.That(rules.Select(rule => rule.Explanation), Is.Unique.And.All.Length.GreaterThan(40));
    }
}
