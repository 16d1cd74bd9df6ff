using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

[Category("Random")]
public class GroundedSemanticsTests
{
    [TestCase("a>b c>b c>d d>c d>e e>e", "a", TestName = "What nothing attacks comes in, and what it attacks goes out")]
    [TestCase("a>b b>c c>a", "", TestName = "A circle of three decides nothing")]
    [TestCase("a>b b>a a>c b>c c>d", "", TestName = "A floating defence is not sceptical enough")]
    [TestCase("a>a a>b", "", TestName = "What attacks itself still casts doubt on others")]
    [TestCase("a>b b>c", "a c", TestName = "The enemy of an enemy is reinstated")]
    [TestCase("a", "a", TestName = "A lone argument is in")]
    public void The_grounded_extension_is(string attacks, string accepted)
    {
        var labelling = DungSemantics.Grounded.Label(AttackGraphs.Parse(attacks));

        Assert.That(string.Join(' ', labelling.Accepted), Is.EqualTo(accepted));
    }

    [Test]
    public void Labels_agree_with_the_naive_fixpoint() => AttackGraphs.Any.ForAll(
        framework => Assert.That(DungSemantics.Grounded.Label(framework).Labels.ToArray(), Is.EqualTo(Naive(framework))),
        iter: 20_000);

    [Test]
    public void What_is_out_is_attacked_by_something_that_is_in()
    {
        var labelling = DungSemantics.Grounded.Label(AttackGraphs.Parse("a>b b>c c>d d>d"));

        Assert.That(labelling.LabelOf("b"), Is.EqualTo(AcceptanceLabel.Out));
        Assert.That(labelling.LabelOf("d"), Is.EqualTo(AcceptanceLabel.Out));
    }

    [Test]
    public void An_empty_framework_has_an_empty_labelling() =>
        Assert.That(DungSemantics.Grounded.Label(new ArgumentationFrameworkBuilder().Build()).Labels.Length, Is.Zero);

    [Test]
    public void A_chain_of_half_a_million_needs_no_stack()
    {
        var count = 500_001;
        var framework = AttackGraphs.Of(count, Enumerable.Range(0, count - 1).Select(i => (i, i + 1)));

        var labelling = DungSemantics.Grounded.Label(framework);

        Assert.That(labelling.Labels[count - 1], Is.EqualTo(AcceptanceLabel.In));
        Assert.That(labelling.Explain($"a{count - 1}").Steps, Has.Count.EqualTo(count));
    }

    /// <summary>Dung's characteristic function, applied to the empty set until nothing changes.</summary>
    private static AcceptanceLabel[] Naive(ArgumentationFramework framework)
    {
        var all = Enumerable.Range(0, framework.Count).ToArray();
        var accepted = new HashSet<int>();
        while (true)
        {
            var defended = all.Where(argument => framework.AttackersOf(argument).ToArray().All(
                attacker => framework.AttackersOf(attacker).ToArray().Any(accepted.Contains))).ToHashSet();
            if (defended.SetEquals(accepted)) break;
            accepted = defended;
        }
        return [.. all.Select(argument => accepted.Contains(argument) ? AcceptanceLabel.In
            : framework.AttackersOf(argument).ToArray().Any(accepted.Contains) ? AcceptanceLabel.Out : AcceptanceLabel.Undecided)];
    }
}
