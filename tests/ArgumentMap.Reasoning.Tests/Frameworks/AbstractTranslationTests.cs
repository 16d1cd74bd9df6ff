using CsCheck;
using static ArgumentMap.Reasoning.AcceptanceLabel;

namespace ArgumentMap.Reasoning.Tests.Frameworks;

/// <summary>What each part of a map does to what can be accepted.</summary>
[Category("Random")]
public class AbstractTranslationTests
{
    private ArgumentGraph _map = new("m");

    [SetUp]
    public void AddClaims()
    {
        _map = new ArgumentGraph("m");
        foreach (var id in (string[])["a", "b", "c", "d"]) _map.AddClaim(id, "");
    }

    [Test]
    public void A_rebuttal_puts_its_conclusion_out()
    {
        _map.AddAttack("a", "b");

        Assert.That(Label("a"), Is.EqualTo(Out));
        Assert.That(Label("b"), Is.EqualTo(In));
    }

    [Test]
    public void An_undercut_attack_has_no_force()
    {
        var attack = _map.AddAttack("a", "b");
        _map.AddAttack(attack.Id, "c");

        Assert.That(Label(attack.Id), Is.EqualTo(Out));
        Assert.That(Label("a"), Is.EqualTo(In));
        Assert.That(Label("b"), Is.EqualTo(In), "an undercut leaves the premise alone");
    }

    [Test]
    public void An_attack_is_worth_no_more_than_any_of_its_linked_premises()
    {
        _map.AddAttack("a", "b", "c");
        _map.AddAttack("c", "d");

        Assert.That(Label("a"), Is.EqualTo(In));
        Assert.That(Label("b"), Is.EqualTo(In));
    }

    [Test]
    public void Convergent_attacks_stand_apart()
    {
        _map.AddAttack("a", "b");
        _map.AddAttack("a", "c");
        _map.AddAttack("c", "d");

        Assert.That(Label("a"), Is.EqualTo(Out));
    }

    [Test]
    public void A_premise_in_doubt_puts_its_relation_in_doubt()
    {
        _map.AddAttack("b", "c");
        _map.AddAttack("c", "b");
        var support = _map.AddSupport("a", "b");

        Assert.That(Label(support.Id), Is.EqualTo(Undecided));
        Assert.That(Label("a"), Is.EqualTo(Undecided));
        Assert.That(Label("a", ByAttack), Is.EqualTo(In), "supports bring no attacks unless asked for");
    }

    [Test]
    public void A_relation_that_is_attacked_can_be_defended()
    {
        var support = _map.AddSupport("a", "b");
        var undercut = _map.AddAttack(support.Id, "c");
        _map.AddAttack(undercut.Id, "d");

        Assert.That(Label(support.Id), Is.EqualTo(In));
    }

    [Test]
    public void A_failing_support_takes_its_conclusion_with_it_unless_support_is_not_to_count()
    {
        _map.AddSupport("a", "b");
        _map.AddAttack("b", "c");

        Assert.That(Label("a"), Is.EqualTo(Out));
        Assert.That(Label("a", ByAttack), Is.EqualTo(In));
    }

    [Test]
    public void One_of_several_supports_is_enough()
    {
        _map.AddSupport("a", "b");
        _map.AddSupport("a", "d");
        _map.AddAttack("b", "c");

        Assert.That(Label("a"), Is.EqualTo(In));
    }

    [Test]
    public void Supported_attacks_come_from_what_supports_the_attacker()
    {
        var support = _map.AddSupport("b", "a");
        _map.AddAttack("c", "b");

        var framework = _map.ToFramework(ByAttack with { ComplexAttacks = ComplexAttacks.Supported });

        Assert.That(Attackers(framework, "c"), Is.EquivalentTo(new[] { "r2", "b", support.Id, "a" }));
    }

    [Test]
    public void A_supported_attack_does_not_pass_a_step_that_is_undercut()
    {
        _map.AddSupport("b", "a");
        var attack = _map.AddAttack("c", "b");
        _map.AddAttack(attack.Id, "d");

        Assert.That(Label("c", ByAttack with { ComplexAttacks = ComplexAttacks.Supported }), Is.EqualTo(In));
    }

    [Test]
    public void Secondary_attacks_reach_what_the_target_supports()
    {
        var support = _map.AddSupport("a", "b");
        var attack = _map.AddAttack("b", "c");

        var framework = _map.ToFramework(ByAttack with { ComplexAttacks = ComplexAttacks.Secondary });

        Assert.That(Attackers(framework, "a"), Is.EquivalentTo(new[] { attack.Id }));
        Assert.That(Attackers(framework, support.Id), Is.EquivalentTo(new[] { attack.Id, "not b" }));
        Assert.That(Label("a", ByAttack with { ComplexAttacks = ComplexAttacks.Secondary }), Is.EqualTo(Out));
    }

    [Test]
    public void Mediated_attacks_reach_what_supports_the_target()
    {
        _map.AddSupport("a", "b");
        _map.AddAttack("a", "c");

        Assert.That(Label("b"), Is.EqualTo(In));
        Assert.That(Label("b", ByAttack with { ComplexAttacks = ComplexAttacks.Mediated }), Is.EqualTo(Out));
    }

    [Test]
    public void Mediated_attacks_single_out_no_linked_premise()
    {
        _map.AddSupport("a", "b", "d");
        _map.AddAttack("a", "c");
        var options = ByAttack with { ComplexAttacks = ComplexAttacks.Mediated };

        Assert.That(Label("r1", options), Is.EqualTo(Out));
        Assert.That(Label("b", options), Is.EqualTo(In));
    }

    [Test]
    public void Extended_attacks_come_from_what_needs_the_attacker()
    {
        var attack = _map.AddAttack("c", "a");
        var onAttack = _map.AddSupport(attack.Id, "b");
        var needing = _map.AddSupport("d", attack.Id);

        var framework = _map.ToFramework(ByAttack with { ComplexAttacks = ComplexAttacks.Extended });

        Assert.That(Attackers(framework, "c"), Is.EquivalentTo(new[] { attack.Id, needing.Id, "d" }).And.Not.Contain(onAttack.Id));
    }

    [Test]
    public void An_attack_on_what_is_preferred_fails()
    {
        _map.AddAttack("a", "b");
        _map.AddRelation(RelationKind.Preference, "c", ["a"]);
        _map.AddRelation(RelationKind.Preference, "b", ["c"]);

        Assert.That(Label("a"), Is.EqualTo(In), "a over c over b");
        Assert.That(Label("a", new FrameworkOptions { PreferencesBlockAttacks = false }), Is.EqualTo(Out));
    }

    [Test]
    public void A_mutual_preference_blocks_nothing()
    {
        _map.AddAttack("a", "b");
        _map.AddRelation(RelationKind.Preference, "b", ["a"]);
        _map.AddRelation(RelationKind.Preference, "a", ["b"]);

        Assert.That(Label("a"), Is.EqualTo(Out));
    }

    [Test]
    public void A_preference_does_not_stop_an_undercut()
    {
        var attack = _map.AddAttack("a", "b");
        _map.AddAttack(attack.Id, "c");
        _map.AddRelation(RelationKind.Preference, "c", [attack.Id]);

        Assert.That(Label("a"), Is.EqualTo(In));
    }

    [Test]
    public void A_rephrase_bears_on_nothing_unless_asked_for()
    {
        _map.AddRelation(RelationKind.Rephrase, "a", ["b"]);
        _map.AddAttack("b", "c");

        Assert.That(Label("a"), Is.EqualTo(In));
        Assert.That(Label("a", new FrameworkOptions { RephrasesSupport = true }), Is.EqualTo(Out));
    }

    [Test]
    public void Arguments_that_stand_for_a_lack_take_no_ones_id()
    {
        _map.AddClaim("not b", "");
        _map.AddSupport("a", "b");

        Assert.That(_map.ToFramework().Ids, Does.Contain("not b'"));
    }

    [Test]
    public void Every_node_is_the_argument_of_its_number() => RandomMap.SmallDialogue.ForAll(map =>
    {
        var framework = map.ToFramework();

        Assert.That(framework.Ids.Take(map.NodeCount), Is.EqualTo(map.Nodes.Select(node => node.Id)));
    });

    /// <summary>
    /// The labels of a map's own definition: a relation needs all its premises, and read by support a node one of its supports.
    /// </summary>
    [Test]
    public void Labels_agree_with_the_definition_over_the_map_itself() => RandomMap.Small.ForAll(map =>
    {
        foreach (var reading in Enum.GetValues<Reading>())
        {
            var labelling = map.ToLabelling(options: new FrameworkOptions { Reading = reading });

            var expected = Naive(map, reading);

            Assert.That(map.Nodes.Select(node => labelling.LabelOf(node.Id)), Is.EqualTo(map.Nodes.Select(node => expected[node.Id])),
                $"{reading}");
        }
    }, iter: 10_000);

    [Test]
    public void Complex_attacks_are_those_of_the_definitions() => RandomMap.Small.ForAll(map =>
    {
        var bipolar = map.ToBipolarFramework();
        foreach (var kind in (ComplexAttacks[])[ComplexAttacks.Supported, ComplexAttacks.Secondary, ComplexAttacks.Mediated,
            ComplexAttacks.Extended])
        {
            var plain = Attacks(bipolar.ToFramework(ByAttack));

            var added = Attacks(bipolar.ToFramework(ByAttack with { ComplexAttacks = kind })).Except(plain);

            Assert.That(added, Is.EquivalentTo(NaiveComplexAttacks(bipolar, kind).Except(plain)), $"{kind}");
        }
    }, iter: 2_000);

    private static Dictionary<string, AcceptanceLabel> Naive(ArgumentGraph map, Reading reading)
    {
        var labels = map.Nodes.ToDictionary(node => node.Id, _ => Undecided);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var node in map.Nodes.Where(node => labels[node.Id] == Undecided))
            {
                var attacks = map.RelationsTo(node.Id, RelationKind.Attack).Select(attack => labels[attack.Id]);
                var premises = node is Relation { Kind: RelationKind.Support or RelationKind.Attack }
                    ? map.PremisesOf(node.Id).Select(premise => labels[premise.Id])
                    : [];
                var supports = reading == Reading.BySupport && node is not Evidence
                    ? map.RelationsTo(node.Id, RelationKind.Support).Select(support => labels[support.Id]).ToList()
                    : [];
                var hasLostAll = supports.Count > 0 && supports.All(label => label == Out);
                var hasOne = supports.Count == 0 || supports.Contains(In);
                if (attacks.Contains(In) || premises.Contains(Out) || hasLostAll) labels[node.Id] = Out;
                else if (attacks.All(label => label == Out) && premises.All(label => label == In) && hasOne) labels[node.Id] = In;
                changed |= labels[node.Id] != Undecided;
            }
        }
        return labels;
    }

    private static IEnumerable<(int, int)> NaiveComplexAttacks(BipolarFramework framework, ComplexAttacks kind)
    {
        var all = Enumerable.Range(0, framework.Count).ToArray();
        bool Needs(int above, int below) => framework.SupportersOf(above).Contains(below) || framework.PremisesOf(above).Contains(below);
        bool IsBroughtBy(int above, int below) => framework.SupportersOf(above).Contains(below)
            || (framework.PremisesOf(above) is [var only] && only == below && framework.AttackersOf(above).IsEmpty);
        var needs = Closure(all, Needs);
        var brought = Closure(all, IsBroughtBy);
        foreach (var target in all)
            foreach (var attacker in framework.AttackersOf(target).ToArray())
                foreach (var other in all)
                {
                    if (kind == ComplexAttacks.Supported && brought.Contains((attacker, other))) yield return (other, target);
                    if (kind == ComplexAttacks.Secondary && needs.Contains((other, target))) yield return (attacker, other);
                    if (kind == ComplexAttacks.Mediated && brought.Contains((target, other))) yield return (attacker, other);
                    if (kind == ComplexAttacks.Extended && needs.Contains((other, attacker))) yield return (other, target);
                }
    }

    /// <summary>Warshall's transitive closure.</summary>
    private static HashSet<(int Above, int Below)> Closure(int[] all, Func<int, int, bool> isDirect)
    {
        var pairs = all.SelectMany(above => all.Where(below => isDirect(above, below)).Select(below => (above, below))).ToHashSet();
        foreach (var middle in all)
            foreach (var above in all)
                foreach (var below in all)
                    if (pairs.Contains((above, middle)) && pairs.Contains((middle, below))) pairs.Add((above, below));
        return pairs;
    }

    private static HashSet<(int, int)> Attacks(ArgumentationFramework framework) =>
        [.. Enumerable.Range(0, framework.Count)
            .SelectMany(target => framework.AttackersOf(target).ToArray().Select(attacker => (attacker, target)))];

    private static IEnumerable<string> Attackers(ArgumentationFramework framework, string id) =>
        framework.AttackersOf(framework.IndexOf(id)).ToArray().Select(attacker => framework.Ids[attacker]);

    private static FrameworkOptions ByAttack => new() { Reading = Reading.ByAttack };

    private AcceptanceLabel Label(string id, FrameworkOptions? options = null) => _map.ToLabelling(options: options).LabelOf(id);
}
