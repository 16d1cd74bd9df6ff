using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Foundations;

/// <summary>
/// What is asked of large maps is answered exactly where support is a tree or nothing is linked; elsewhere an answer that was cut short
/// says so.
/// </summary>
public class FoundationLimitTests
{
    private static readonly FoundationOptions OneStep = new() { MostSteps = 1 };

    private static IEnumerable<TestCaseData> Large =>
    [
        new TestCaseData(string.Join(' ', Enumerable.Range(0, 2_000).Select(i => $"e{i}>c")), 2_000) { TestName = "Reasons_for_one_claim" },
        new TestCaseData(string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"e{i}a+e{i}b>c")), 1_000)
        {
            TestName = "Linked_pairs_for_one_claim",
        },
        new TestCaseData(string.Join(' ', Enumerable.Range(0, 1_000).Select(i => $"c{i + 1}+e{i}>c{i}").Prepend("c0>c")), 1)
        {
            TestName = "A_chain_with_a_linked_ground_at_each_step",
        },
        new TestCaseData(string.Join(' ', Enumerable.Range(0, 500).Select(i => $"c{i + 1}>c{i} e{i}>c{i}").Prepend("c0>c")), 501)
        {
            TestName = "A_chain_with_a_ground_at_each_step",
        },
        new TestCaseData(string.Join(' ', Enumerable.Range(0, 300).Select(i => $"x{i}+e{i}>c y{i}>x{i} x{i}>y{i} f{i}>y{i}")), 300)
        {
            TestName = "Circles_apart_from_each_other",
        },
    ];

    [TestCaseSource(nameof(Large))]
    public void The_smallest_defeat_of_a_large_map_is_exact(string text, int losses)
    {
        var foundation = TextMap.Parse($"c {text}").StandsOn("c");

        Assert.That(foundation.IsExact, Is.True);
        Assert.That(foundation.LossesAtLeast, Is.EqualTo(losses));
        Assert.That(foundation.SmallestDefeats[0], Has.Count.EqualTo(losses));
        Assert.That(foundation.Robustness, Is.EqualTo(1 - (1.0 / losses)));
        Assert.That(foundation.SinglePointSearch, Is.EqualTo(SearchStatus.Complete));
    }

    [Test]
    [Category("Random")]
    public void Bounds_of_a_search_that_was_cut_short_hold_and_its_sets_are_enough() => RandomMap.Small.ForAll(map =>
    {
        foreach (var node in map.Nodes)
        {
            var exact = map.StandsOn(node.Id);

            foreach (var steps in new[] { 1, 100, 1_000 })
            {
                var cut = map.StandsOn(node.Id, new FoundationOptions { MostSteps = steps });

                Assert.That(cut.Status, Is.EqualTo(exact.Status));
                Assert.That(exact.LossesAtLeast, Is.InRange(cut.LossesAtLeast, cut.LossesAtMost), node.Id);
                Assert.That(double.IsFinite(cut.Robustness));
                Assert.That(cut.SinglePointsOfFailure, Is.SubsetOf(exact.SinglePointsOfFailure));
                if (cut.SinglePointSearch == SearchStatus.Complete)
                    Assert.That(cut.SinglePointsOfFailure, Is.EqualTo(exact.SinglePointsOfFailure));
                foreach (var defeat in cut.SmallestDefeats)
                    Assert.That(NaiveSupport.Stands(map, node.Id, [.. defeat.Select(ground => ground.Id)]), Is.False);
                foreach (var environment in cut.Environments) Assert.That(exact.Environments, Does.Contain(environment));
                if (cut.EnvironmentSearch == SearchStatus.Complete) Assert.That(cut.Environments, Is.EqualTo(exact.Environments));
            }
        }
    });

    [Test]
    public void A_search_that_was_cut_short_says_so()
    {
        var foundation = Crossing().StandsOn("c", OneStep);

        Assert.That(foundation.IsExact, Is.False);
        Assert.That(foundation.DefeatSearch, Is.EqualTo(SearchStatus.Truncated));
        Assert.That(foundation.ToString(), Does.Contain("or more (the search was cut short)").And.Not.Contain("NaN"));
    }

    [Test]
    public void Without_time_there_is_an_answer_still()
    {
        var foundation = Crossing().StandsOn("c", new FoundationOptions { Time = TimeSpan.Zero });

        Assert.That(foundation.Stands, Is.True);
        Assert.That(foundation.SmallestDefeats, Is.Not.Empty);
    }

    [Test]
    public void A_time_below_nothing_is_refused() =>
        Assert.That(() => new FoundationOptions { Time = TimeSpan.FromSeconds(-1) }, Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void A_search_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.That(() => Crossing().StandsOn("c", cancellationToken: stop.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void Independent_lines_of_many_reasons_are_exact()
    {
        var support = TextMap.Parse(string.Join(' ', Enumerable.Range(0, 3_000).Select(i => $"e{i}>c"))).IndependentSupport("c");

        Assert.That((support.Count, support.Status), Is.EqualTo((3_000, SearchStatus.Complete)));
    }

    /// <summary>Each of some pairs of grounds is a reason, so that each ground is in many: nothing comes apart.</summary>
    private static ArgumentGraph Crossing() =>
        TextMap.Parse(
            $"c {string.Join(' ', Enumerable.Range(0, 12).SelectMany(i => Enumerable.Range(i + 1, 11 - i).Select(j => $"e{i}+e{j}>c")))}");
}
