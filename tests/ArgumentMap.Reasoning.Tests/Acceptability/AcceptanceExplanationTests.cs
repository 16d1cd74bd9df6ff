using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

[Category("Random")]
public class AcceptanceExplanationTests
{
    [Test]
    public void A_defence_answers_every_attacker_with_one_argument()
    {
        var labelling = DungSemantics.Grounded.Label(AttackGraphs.Parse("b>a c>a d>b e>b f>c"));

        Assert.That(labelling.Explain("a").ToString(), Is.EqualTo("""
            grounded, by attack alone
            a is in: what attacks it is out: b, c
            b is out: attacked by d, which is in
            d is in: nothing attacks it
            c is out: attacked by f, which is in
            f is in: nothing attacks it
            """));
    }

    [Test]
    public void An_undecided_argument_leads_into_a_circle()
    {
        var labelling = DungSemantics.Grounded.Label(AttackGraphs.Parse("x>a b>a c>b b>c y>x"));

        Assert.That(labelling.Explain("a").ToString(), Is.EqualTo("""
            grounded, by attack alone
            a is undecided: attacked by b, which is undecided
            b is undecided: attacked by c, which is undecided
            c is undecided: attacked by b, which is undecided
            """));
    }

    [Test]
    public void What_is_lacking_is_told_in_place_of_what_stands_for_the_lack()
    {
        var map = TextMap.Parse("e>c x!e");

        Assert.That(map.ToLabelling().Explain("c").ToString(), Is.EqualTo("""
            grounded, by support
            c is out: it needs r1, which is out
            r1 is out: it needs e, which is out
            e is out: attacked by r2, which is in
            r2 is in: nothing attacks it; it rests on x
            x is in: nothing attacks it
            """));
    }

    [Test]
    public void Each_step_follows_from_the_labels_of_those_it_names() => AttackGraphs.Any.ForAll(framework =>
    {
        var labelling = DungSemantics.Grounded.Label(framework);

        foreach (var id in framework.Ids)
            foreach (var step in labelling.Explain(id).Steps)
            {
                var labels = step.Because.Select(argument => labelling.Labels[argument]).Distinct().ToList();
                switch (step.Label)
                {
                    case AcceptanceLabel.In:
                        Assert.That(step.Because, Is.EqualTo(framework.AttackersOf(step.Argument).ToArray()));
                        Assert.That(labels, Is.Empty.Or.EqualTo(new[] { AcceptanceLabel.Out }));
                        break;
                    case AcceptanceLabel.Out:
                        Assert.That(step.Because, Has.Count.EqualTo(1));
                        Assert.That(labels, Is.EqualTo(new[] { AcceptanceLabel.In }));
                        break;
                    default:
                        Assert.That(labels, Is.EqualTo(new[] { AcceptanceLabel.Undecided }));
                        break;
                }
            }
    }, iter: 2_000);

    [Test]
    public void A_defence_never_rests_on_itself() => AttackGraphs.Any.ForAll(framework =>
    {
        var labelling = DungSemantics.Grounded.Label(framework);

        foreach (var id in labelling.Accepted)
        {
            var steps = labelling.Explain(id).Steps.ToDictionary(step => step.Argument);
            var settled = new HashSet<int>();
            while (steps.Values.Where(step => !settled.Contains(step.Argument) && step.Because.All(settled.Contains))
                .Select(step => step.Argument).ToList() is { Count: > 0 } next)
                settled.UnionWith(next);
            Assert.That(settled, Has.Count.EqualTo(steps.Count), "some step rests on a circle");
        }
    }, iter: 2_000);
}
