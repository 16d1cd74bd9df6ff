using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Proofs;

/// <summary>What is accepted when reasons are weighed: by the definitions, and told why.</summary>
public class ProofLabellingTests
{
    private static readonly ProofOptions Marked = new() { Assumptions = ProofAssumptions.Marked };

    /// <summary>The town is to have a tram or a bus; <c>a</c> speaks for the one, <c>b</c> for the other.</summary>
    [TestCase(ProofStandard.Scintilla, 0.2, 0.9, "In In")]
    [TestCase(ProofStandard.DialecticalValidity, 0.9, 0.1, "Out Out")]
    [TestCase(ProofStandard.DialecticalValidity, 0.1, 0.0, "In Out")]
    [TestCase(ProofStandard.Preponderance, 0.6, 0.5, "In Out")]
    [TestCase(ProofStandard.Preponderance, 0.5, 0.5, "Out Out")]
    [TestCase(ProofStandard.ClearAndConvincing, 0.9, 0.3, "In Out")]
    [TestCase(ProofStandard.ClearAndConvincing, 0.9, 0.4, "Out Out")]
    [TestCase(ProofStandard.BeyondReasonableDoubt, 1.0, 0.25, "In Out")]
    [TestCase(ProofStandard.BeyondReasonableDoubt, 1.0, 0.3, "Out Out")]
    [TestCase(ProofStandard.BeyondReasonableDoubt, 0.4, 0.0, "Out Out")]
    public void A_position_is_accepted_where_it_meets_the_standard_of_its_issue(ProofStandard standard, double a, double b, string labels)
    {
        var map = TramOrBus(standard, a, b);

        var proofs = map.ToProofs();

        Assert.That($"{proofs.LabelOf("tram")} {proofs.LabelOf("bus")}", Is.EqualTo(labels));
        Assert.That(proofs.Assumptions, Is.EqualTo(ProofAssumptions.Marked));
    }

    [Test]
    public void An_attack_from_one_position_on_another_says_what_the_issue_says()
    {
        var map = TramOrBus(ProofStandard.Preponderance, 0.6, 0.5);
        map.AddAttack("tram", "bus");
        map.AddAttack("bus", "tram");

        Assert.That(map.ToProofs().Accepts("tram"), Is.True);
    }

    [TestCase("e1>c", "c:In")]
    [TestCase("e1>c x!c", "c:Out")]
    [TestCase("e1>c r:x!c e2!r", "c:In")]
    [TestCase("a>b b>a", "a:Undecided b:Undecided")]
    [TestCase("a>b b>a e1>a", "a:In b:In")]
    [TestCase("r:e1>c x!r", "c:Out r:Out")]
    [TestCase("r:a>b a>b b>a e1!r", "r:Out a:Undecided")]
    [TestCase("r:e1>c x>r", "c:In")]
    [TestCase("r:e1>c s:x>r e2!s", "c:Out")]
    [TestCase("a!b b!a", "a:Undecided b:Undecided")]
    public void What_has_no_reasons_is_taken_as_given_and_can_be_outweighed(string text, string labels)
    {
        var proofs = TextMap.Parse(text).ToProofs();

        Assert.That(labels.Split(' '), Is.All.Matches<string>(word => $"{proofs.LabelOf(word!.Split(':')[0])}" == word.Split(':')[1]));
        Assert.That(proofs.Assumptions, Is.EqualTo(ProofAssumptions.Grounds));
    }

    [TestCase(null, "tall", "In")]
    [TestCase("linked", "tall", "Out")]
    [TestCase("convergent", "tall,fair", "In")]
    [TestCase("cumulative", "tall", "In")]
    [TestCase("cumulative", "", "Out")]
    public void A_step_weighs_its_premises_by_its_scheme(string? scheme, string assumed, string label)
    {
        var map = new ArgumentGraph("m");
        foreach (var id in (string[])["frisian", "tall", "fair"])
            map.Add(new Claim(id, "") { Tags = assumed.Split(',').Contains(id) ? [ProofTags.Assumed] : [] });
        map.AddRelation(new Relation("r", RelationKind.Support) { Scheme = scheme }, "frisian",
            scheme is null ? ["tall"] : ["tall", "fair"]);

        Assert.That($"{map.ToProofs(Marked).LabelOf("frisian")}", Is.EqualTo(label));
    }

    [TestCase("convergent", null, 1)]
    [TestCase("convergent", 0.5, 0.5)]
    [TestCase("cumulative", null, 0.5)]
    [TestCase("cumulative", 0.5, 0.25)]
    [TestCase("factorized", null, 0)]
    [TestCase("linked", null, 0)]
    [TestCase(null, 0.5, 0)]
    public void A_step_of_which_one_premise_of_two_is_in_weighs_what_its_scheme_makes_of_it(string? scheme, double? weight, double expected)
    {
        var map = TextMap.Parse("e1 c q x!q");
        map.AddRelation(new Relation("s", RelationKind.Support) { Scheme = scheme, Weight = weight }, "c", ["e1", "q"]);

        Assert.That(map.ToProofs().WeightOf("s"), Is.EqualTo(expected));
    }

    [TestCase("r:e1>c x!r", "Out")]
    [TestCase("r:e1>c x!r y!x", "In")]
    [TestCase("r:e1>c x!r y!x z!y", "Out")]
    [TestCase("r:e1>c x!r z!r y!x", "Out", Description = "one undercut of two is enough")]
    [TestCase("r:e1>c x!r z!r y!x w!z", "In")]
    public void A_step_holds_when_every_undercut_is_out(string map, string label) =>
        Assert.That($"{TextMap.Parse(map).ToProofs().LabelOf("c")}", Is.EqualTo(label));

    [Test]
    public void More_premises_weigh_more_where_reasons_are_factorized()
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("i") { Standard = ProofStandard.Preponderance });
        foreach (var id in (string[])["go", "stay"]) map.Add(new Claim(id, "") { Group = "i" });
        foreach (var id in (string[])["hot", "wet"]) map.Add(new Claim(id, "") { Tags = [ProofTags.Assumed] });
        foreach (var (id, conclusion, premises) in ((string, string, string[])[])
            [("r1", "stay", ["hot"]), ("r2", "stay", ["wet"]), ("r3", "go", ["hot", "wet"])])
            map.AddRelation(new Relation(id, RelationKind.Support) { Scheme = "factorized" }, conclusion, premises);

        var proofs = map.ToProofs();

        Assert.That(proofs.Accepted.Select(node => node.Id), Is.EqualTo((string[])["go", "hot", "wet"]));
        Assert.That(proofs.WeightOf("r1"), Is.EqualTo(0.5));
    }

    [Test]
    public void What_is_assumed_is_in_whatever_is_said_and_puts_the_other_positions_out()
    {
        var map = TramOrBus(ProofStandard.Preponderance, 0.9, 0.1);
        map.Replace(map["bus"]! with { Tags = [ProofTags.Assumed] });

        var proofs = map.ToProofs();

        Assert.That(proofs.Accepted.Select(node => node.Id), Is.EqualTo((string[])["bus", "a", "b"]));
        Assert.That(proofs.Explain("tram")[0].ToString(), Is.EqualTo("tram is out: bus is assumed, which is another position of way"));
    }

    [Test]
    public void Why_names_the_weights_and_the_standard()
    {
        var proofs = TramOrBus(ProofStandard.ClearAndConvincing, 0.75, 0.5).ToProofs();

        Assert.That(proofs.Explain("tram").Select(step => step.ToString()), Is.EqualTo((string[])
        [
            "tram is out: for-tram with 0.75 does not meet clear-and-convincing against for-bus with 0.50 for bus",
            "for-tram is in: its premises are in: a", "for-bus is in: its premises are in: b",
        ]));
        Assert.That(proofs.ToString(),
            Is.EqualTo("carneades, preponderance where no issue says otherwise, assumed what is marked: 2 in, 2 out, 0 undecided"));
    }

    [Test]
    public void What_was_expected_otherwise_is_told()
    {
        var map = TramOrBus(ProofStandard.Preponderance, 0.75, 0.5);
        map.Replace(map["tram"]! with { Tags = [ProofTags.ExpectedIn] });
        map.Replace(map["bus"]! with { Tags = [ProofTags.ExpectedUndecided] });

        Assert.That(map.ToProofs().Unexpected.Select(label => label.ToString()),
            Is.EqualTo((string[])["bus is out, and was expected to be undecided"]));
    }

    [TestCase(-0.1), TestCase(1.1), TestCase(double.NaN)]
    public void Thresholds_are_from_0_to_1(double value)
    {
        Assert.That(() => new ProofOptions { Margin = value }, Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ProofOptions { Doubt = value }, Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    [Category("Random")]
    public void Labels_are_those_of_the_definitions_and_each_has_a_reason([Values] ProofAssumptions assumptions) =>
        Gen.Select(RandomMap.Any, Gen.Int[0, 1 << 20], Gen.Enum<ProofStandard>()).ForAll(
            (map, seed, standard) =>
            {
                Enliven(map, new Random(seed));
                var options = new ProofOptions { Assumptions = assumptions, Standard = standard };
                var (proofs, naive) = (map.ToProofs(options), new NaiveProofs(map, options));

                foreach (var node in map.Nodes)
                {
                    Assert.That(proofs.LabelOf(node.Id), Is.EqualTo(naive[node.Id]), node.Id);
                    Assert.That(proofs.Explain(node.Id)[0].Node.Id, Is.EqualTo(node.Id));
                }
            }, iter: 60);

    [Test]
    public void A_long_chain_and_a_wide_issue_are_labelled_and_explained()
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("i") { Standard = ProofStandard.Preponderance });
        map.Add(new Claim("c0", "") { Tags = [ProofTags.Assumed] });
        for (var i = 1; i <= 5000; i++)
        {
            map.Add(new Claim($"c{i}", ""));
            map.AddSupport($"c{i}", $"c{i - 1}");
            map.Add(new Claim($"p{i}", "") { Group = "i" });
            map.AddRelation(new Relation($"w{i}", RelationKind.Support) { Weight = i / 5000.0 }, $"p{i}", ["c0"]);
        }

        var proofs = map.ToProofs();

        Assert.That(proofs.Accepts("c5000"), Is.True);
        Assert.That(proofs.Accepted.Select(node => node.Id).Where(id => id[0] == 'p'), Is.EqualTo((string[])["p5000"]));
        Assert.That(proofs.Explain("c5000"), Has.Count.EqualTo(10_000));
    }

    /// <summary>Weights, schemes, assumptions and members of issues that a random map seldom has.</summary>
    private static void Enliven(ArgumentGraph map, Random random)
    {
        string?[] schemes = [null, "linked", "convergent", "cumulative", "factorized"];
        map.AddGroup(new NodeGroup("an issue") { Standard = Enum.GetValues<ProofStandard>()[random.Next(5)] });
        foreach (var node in map.Nodes.ToList())
            map.Replace(node switch
            {
                Relation relation => relation with { Weight = random.Next(5) / 4.0, Scheme = schemes[random.Next(schemes.Length)] },
                Statement statement => statement with
                {
                    Group = random.Next(2) == 0 ? "an issue" : statement.Group,
                    BaseScore = random.Next(3) == 0 ? random.Next(5) / 4.0 : null,
                    Tags = random.Next(6) == 0 ? [ProofTags.Assumed] : [],
                },
                _ => node,
            });
    }

    private static ArgumentGraph TramOrBus(ProofStandard standard, double forTram, double forBus)
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("way") { Standard = standard });
        foreach (var id in (string[])["tram", "bus"]) map.Add(new Claim(id, "") { Group = "way" });
        foreach (var id in (string[])["a", "b"]) map.Add(new Claim(id, "") { Tags = [ProofTags.Assumed] });
        map.AddRelation(new Relation("for-tram", RelationKind.Support) { Weight = forTram }, "tram", ["a"]);
        map.AddRelation(new Relation("for-bus", RelationKind.Support) { Weight = forBus }, "bus", ["b"]);
        return map;
    }
}
