using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.WhatIf;

/// <summary>What topples a node all by itself, attacks counted, and that what-if questions say the same.</summary>
public class SingleLossesTests
{
    [TestCase("e1>c", "c", "e1")]
    [TestCase("e1>c e2>c", "c", "", TestName = "Two_reasons_are_more_than_one_loss")]
    [TestCase("a>c b>c e1!a", "c", "b", TestName = "A_reason_that_is_out_already_saves_nothing")]
    [TestCase("x!c y!x", "c", "y", TestName = "A_defence_topples_though_it_is_no_ground")]
    [TestCase("x!c y!x z!x", "c", "")]
    [TestCase("a+b>c", "c", "a b")]
    [TestCase("x!c", "c", "", TestName = "What_is_out_is_not_toppled")]
    [TestCase("c", "c", "")]
    [TestCase("r:e1>c x!r y!x", "c", "e1 y", TestName = "A_defence_of_a_step_topples")]
    [TestCase("r:e1>c", "r", "e1", TestName = "A_step_hangs_on_its_premise")]
    public void These_topple_it_each_alone(string map, string id, string topplers)
    {
        var losses = TextMap.Parse(map).SingleLosses(id);

        Assert.That(losses.Search, Is.EqualTo(SearchStatus.Complete));
        Assert.That(losses.Statements.Select(statement => statement.Id),
            Is.EquivalentTo(topplers.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void The_nearest_come_first() =>
        Assert.That(TextMap.Parse("e1>a a>b b>c").SingleLosses("c").Statements.Select(statement => statement.Id),
            Is.EqualTo(new[] { "b", "a", "e1" }));

    [Test]
    public void By_attack_alone_no_loss_of_a_reason_topples()
    {
        var options = new SingleLossOptions { Framework = new FrameworkOptions { Reading = Reading.ByAttack } };

        Assert.That(TextMap.Parse("e1>c x!c y!x").SingleLosses("c", options).Statements.Single().Id, Is.EqualTo("y"));
    }

    [Test]
    public void A_preference_that_blocks_an_attack_and_an_assumption_that_keeps_an_attacker_out_topple()
    {
        var map = TextMap.Parse("a!b b!a z!c w far");
        map.AddRelation(new Relation("p", RelationKind.Preference), "b", "a");
        map.AddRelation(new Relation("q", RelationKind.Preference), "w", "far");
        map.AddRelation(new Relation("k", RelationKind.Context) { Role = ContextRole.Assumption }, "z", "w");
        map.AddRelation(new Relation("x", RelationKind.Attack), "w", "far");

        Assert.That(map.SingleLosses("a").Topplers.Select(node => node.Id), Is.EqualTo(new[] { "p" }));
        Assert.That($"{map.SingleLosses("a")}",
            Is.EqualTo("claim a: in, by support: 0 statements and 1 preference or assumption topple it, each by itself"));
        Assert.That(map.SingleLosses("c").Topplers.Select(node => node.Id), Is.EquivalentTo(new[] { "x", "far", "k" }));
    }

    /// <summary>One that is out topples too, since it takes along the one that says the same and is in.</summary>
    [TestCase("r1:e>a r2:e>a", "a", "r1 r2 e")]
    [TestCase("b!a k1:b!c k2:b!c u!k1 c!b", "c", "")]
    [TestCase("b!a k1:c!b k2:c!b u!k1", "a", "k2 k1 c")]
    public void Of_those_that_say_the_same_each_topples(string map, string id, string topplers) =>
        Assert.That(TextMap.Parse(map).SingleLosses(id).Topplers.Select(node => node.Id),
            Is.EqualTo(topplers.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void A_search_that_is_cut_short_says_so()
    {
        var losses = TextMap.Parse("e1>a a>b b>c").SingleLosses("c", new SingleLossOptions { MostSteps = 1 });

        Assert.That(losses.Search, Is.EqualTo(SearchStatus.Truncated));
        Assert.That($"{losses}", Is.EqualTo("claim c: in, by support: 0 statements topple it, each by itself, or more (the search was cut short)"));
    }

    [Test]
    [Category("Random")]
    public void What_if_questions_say_the_same() =>
        Gen.Select(RandomMap.SmallDialogue, Gen.Enum<Reading>(), Gen.Int[0, 9].Array[0, 3]).ForAll(sample =>
    {
        var (map, reading, repeated) = sample;
        Repeat(map, repeated);
        var framework = new FrameworkOptions { Reading = reading };
        var session = map.WhatIf(new WhatIfOptions { Framework = framework });
        foreach (var node in map.Nodes)
        {
            var toppling = session.LabelOf(node.Id) != AcceptanceLabel.In ? []
                : map.Nodes.Where(other => session.Without(other.Id) is var lost && !lost.Removed.Contains(node)
                    && lost.LabelOf(node.Id) != AcceptanceLabel.In);

            Assert.That(map.SingleLosses(node.Id, new SingleLossOptions { Framework = framework }).Topplers, Is.EquivalentTo(toppling));
        }
    }, iter: 300);

    /// <summary>Says some steps of a map once more.</summary>
    private static void Repeat(ArgumentGraph map, int[] repeated)
    {
        var steps = map.Relations.Where(step => step.Kind is RelationKind.Support or RelationKind.Attack)
            .Where(step => map.ConclusionsOf(step.Id).Count > 0).ToList();
        foreach (var step in repeated.Where(index => index < steps.Count).Select(index => steps[index]))
            map.AddRelation(step with { Id = $"again{map.Relations.Count}" }, map.ConclusionsOf(step.Id)[0].Id,
                map.PremisesOf(step.Id).Select(premise => premise.Id));
    }
}
