using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Strength;

[Category("Random")]
public class StrengthEvaluatorTests
{
    private static readonly Gen<(BipolarFramework Framework, int Argument, double BaseScore, GradualSemantics Semantics)> Changes =
        from framework in BipolarGraphs.Any
        from argument in Gen.Int[0, framework.Count - 1]
        from baseScore in Gen.Double[0, 1]
        from semantics in Gen.OneOf(GradualSemantics.All.ToArray())
        select (framework, argument, baseScore, semantics);

    [Test]
    public void Another_base_score_gives_what_a_fresh_computation_gives() => Changes.ForAll(change =>
    {
        var evaluator = StrengthEvaluator.Of(change.Framework, change.Semantics);

        evaluator.SetBaseScore(change.Argument, change.BaseScore);
        var status = evaluator.Update();

        var fresh = StrengthResult.Of(BipolarGraphs.With(change.Framework, change.Argument, change.BaseScore), change.Semantics);
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(fresh.Strengths.ToArray()));
        Assert.That(status, Is.EqualTo(fresh.Status));
    }, iter: 5_000);

    /// <summary>An argument that nothing bears on and whose score is 0 is as good as gone.</summary>
    [Test]
    public void Without_circles_a_removed_argument_is_as_if_it_had_never_been() =>
        Gen.Select(BipolarGraphs.Acyclic, Gen.Int[0, 8]).ForAll((framework, number) =>
    {
        var argument = number % framework.Count;
        var evaluator = StrengthEvaluator.Of(framework, GradualSemantics.EulerBased);

        evaluator.Remove(argument);
        evaluator.Update();

        var fresh = StrengthResult.Of(BipolarGraphs.With(framework, argument, null), GradualSemantics.EulerBased);
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(fresh.Strengths.ToArray()));
    }, iter: 3_000);

    [Test]
    public void In_circles_a_removed_argument_has_no_strength_and_the_others_settle_without_it() => Changes.ForAll(change =>
    {
        var evaluator = StrengthEvaluator.Of(change.Framework, change.Semantics);

        evaluator.Remove(change.Argument);
        var status = evaluator.Update();

        var strengths = evaluator.Strengths.ToArray();
        var next = NaiveStrengths.Next(change.Framework, change.Semantics, strengths);
        next[change.Argument] = 0;
        if (status != StrengthStatus.NotConverged) Assert.That(strengths, Is.EqualTo(next).Within(1e-8));
    }, iter: 3_000);

    [Test]
    public void An_argument_that_returns_after_a_loss_was_kept_leaves_the_other_losses() =>
        Gen.Select(Changes, Gen.Int[0, 8]).ForAll((change, number) =>
    {
        var other = number % change.Framework.Count;
        var evaluator = StrengthEvaluator.Of(change.Framework, change.Semantics);
        evaluator.Remove(change.Argument);
        evaluator.Remove(other);
        evaluator.Update();
        evaluator.KeepChanges();
        var kept = evaluator.Strengths.ToArray();

        evaluator.Return(change.Argument);
        var status = evaluator.Update();

        var fresh = StrengthEvaluator.Of(change.Framework, change.Semantics);
        if (other != change.Argument) fresh.Remove(other);
        Assert.That(status, Is.EqualTo(fresh.Update()));
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(fresh.Strengths.ToArray()));
        evaluator.Reset();
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(kept));
    }, iter: 3_000);

    [Test]
    public void The_changed_arguments_are_all_whose_strength_differs() => Changes.ForAll(change =>
    {
        var evaluator = StrengthEvaluator.Of(change.Framework, change.Semantics);

        evaluator.Remove(change.Argument);
        evaluator.Update();

        var (now, before) = (evaluator.Strengths.ToArray(), evaluator.Originals.ToArray());
        Assert.That(evaluator.Changed.ToArray(), Is.EquivalentTo(Enumerable.Range(0, now.Length).Where(i => now[i] != before[i])));
    }, iter: 2_000);

    [Test]
    public void A_reset_undoes_every_change() => Gen.Select(Changes, Gen.Int[0, 8], Gen.Bool).ForAll((change, second, isUpdated) =>
    {
        var evaluator = StrengthEvaluator.Of(change.Framework, change.Semantics);
        var before = evaluator.ToResult();

        evaluator.SetBaseScore(change.Argument, change.BaseScore);
        evaluator.Update();
        evaluator.Remove(second % change.Framework.Count);
        if (isUpdated) evaluator.Update();
        evaluator.Reset();

        Assert.That(evaluator.Changed.IsEmpty);
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(before.Strengths.ToArray()));
        Assert.That(evaluator.Update(), Is.EqualTo(before.Status));
        evaluator.Remove(change.Argument);
        evaluator.Update();
        var again = StrengthEvaluator.Of(change.Framework, change.Semantics);
        again.Remove(change.Argument);
        again.Update();
        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(again.Strengths.ToArray()));
    }, iter: 3_000);

    [Test]
    public void Changes_add_up_until_they_are_reset() => Changes.ForAll(change =>
    {
        var (framework, argument, baseScore, semantics) = change;
        var other = (argument + 1) % framework.Count;
        var stepwise = StrengthEvaluator.Of(framework, semantics);
        stepwise.SetBaseScore(argument, baseScore);
        stepwise.Update();
        stepwise.SetBaseScore(other, 1 - baseScore);
        stepwise.Update();

        var atOnce = StrengthEvaluator.Of(framework, semantics);
        atOnce.SetBaseScore(argument, baseScore);
        atOnce.SetBaseScore(other, 1 - baseScore);
        atOnce.Update();

        Assert.That(stepwise.Strengths.ToArray(), Is.EqualTo(atOnce.Strengths.ToArray()));
    }, iter: 3_000);

    [Test]
    public void A_stopped_update_can_be_reset()
    {
        var evaluator = StrengthEvaluator.Of(BipolarGraphs.Carousel(), GradualSemantics.QuadraticEnergy);
        var before = evaluator.Strengths.ToArray();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        evaluator.Remove(5);

        Assert.That(() => evaluator.Update(stop.Token), Throws.InstanceOf<OperationCanceledException>());
        evaluator.Reset();

        Assert.That(evaluator.Strengths.ToArray(), Is.EqualTo(before));
    }
}
