using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Foundations;

/// <summary>
/// What a statement stands on, compared with trying every subset, on random maps of up to 13 nodes with circles, linked premises, backings
/// and assumptions.
/// </summary>
[Category("Random")]
public class FoundationRandomTests
{
    private static readonly Gen<(ArgumentGraph Map,
        AllowedGrounds Grounds)> Maps = Gen.Select(Gen.OneOf(RandomMap.Small, RandomMap.SmallAssuming), Gen.Enum<AllowedGrounds>());

    [Test]
    public void Environments_are_the_least_sufficient_sets_of_grounds() => Maps.ForAll((map, grounds) =>
    {
        foreach (var node in map.Nodes)
        {
            var ids = NaiveSupport.GroundsOf(map, node.Id, grounds);
            var sufficient = NaiveSupport.Subsets(ids).Where(kept => NaiveSupport.Stands(map, node.Id, ids.Except(kept).ToList(), grounds));

            var found = map.StandsOn(node.Id, Options(grounds)).Environments
                .Select(environment => NaiveSupport.Written(environment.Grounds.Select(s => s.Id)));

            Assert.That(found, Is.EquivalentTo(NaiveSupport.Least(sufficient)), node.Id);
        }
    });

    [Test]
    public void Single_points_of_failure_are_the_nodes_whose_loss_alone_defeats_it() => Maps.ForAll((map, grounds) =>
    {
        foreach (var node in map.Nodes)
        {
            var expected = !NaiveSupport.Stands(map, node.Id, [], grounds) ? [] : map.Nodes
                .Select(lost => (lost.Id, All: NaiveSupport.FallingWith(map, lost)))
                .Where(lost => !lost.All.Contains(node.Id) && !NaiveSupport.Stands(map, node.Id, lost.All, grounds))
                .Select(lost => lost.Id);

            var found = map.StandsOn(node.Id, Options(grounds)).SinglePointsOfFailure.Select(point => point.Id);

            Assert.That(found, Is.EquivalentTo(expected), node.Id);
        }
    });

    [Test]
    public void Dominators_and_taking_away_one_by_one_agree() => Gen.OneOf(RandomMap.Small, RandomMap.SmallAssuming).ForAll(map =>
    {
        foreach (var node in map.Nodes)
        {
            var network = new SupportNetwork(map.Freeze(), map.Freeze().IndexOf(node.Id), FoundationOptions.Default);
            var budget = new SearchBudget(1_000_000, null, default);

            Assert.That(SinglePoints.Of(network, budget).Points, Is.EqualTo(SinglePoints.Indispensable(network, budget).Points), node.Id);
        }
    });

    [Test]
    public void Smallest_defeats_are_all_the_smallest_sets_of_grounds_whose_loss_defeats_it() => Maps.ForAll((map, grounds) =>
    {
        foreach (var node in map.Nodes)
        {
            var ids = NaiveSupport.GroundsOf(map, node.Id, grounds);
            var defeating = !NaiveSupport.Stands(map, node.Id, [], grounds) ? [] :
                NaiveSupport.Subsets(ids).Where(lost => !NaiveSupport.Stands(map, node.Id, lost, grounds)).ToList();
            var expected = defeating.Where(lost => lost.Count == defeating[0].Count).Select(NaiveSupport.Written);

            var foundation = map.StandsOn(node.Id, Options(grounds));

            Assert.That(foundation.SmallestDefeats.Select(lost => NaiveSupport.Written(lost.Select(s => s.Id))), Is.EquivalentTo(expected),
                node.Id);
            Assert.That(foundation.DefeatSearch, Is.EqualTo(SearchStatus.Complete));
        }
    });

    [Test]
    public void A_smallest_cut_is_as_small_as_any_set_of_statements_whose_loss_defeats_it() =>
        Gen.OneOf(RandomMap.Small, RandomMap.SmallAssuming).ForAll(map =>
    {
        foreach (var node in map.Nodes.Where(node => NaiveSupport.Stands(map, node.Id, [])))
        {
            var counted = NaiveSupport.Counted(map, node.Id);
            var smallest = NaiveSupport.Subsets(counted).FirstOrDefault(lost => !NaiveSupport.Stands(map, node.Id, lost));

            var cut = map.StandsOn(node.Id).SmallestCut.Select(lost => lost.Id).ToList();

            Assert.That(cut, Has.Count.EqualTo(smallest?.Count ?? 0), node.Id);
            if (smallest is not null) Assert.That(NaiveSupport.Stands(map, node.Id, cut), Is.False, node.Id);
        }
    });

    [Test]
    public void Few_kept_environments_change_no_smallest_defeat() => Gen.OneOf(RandomMap.Small, RandomMap.SmallAssuming).ForAll(map =>
    {
        foreach (var node in map.Nodes)
        {
            var (all, few) = (map.StandsOn(node.Id), map.StandsOn(node.Id, new FoundationOptions { MostEnvironments = 1 }));

            Assert.That(few.SmallestDefeats, Is.EqualTo(all.SmallestDefeats));
            foreach (var environment in few.Environments)
                Assert.That(
                    NaiveSupport.Stands(map, node.Id, NaiveSupport.GroundsOf(map, node.Id).Except(environment.Grounds.Select(s => s.Id))
                        .ToList()), Is.True);
        }
    });

    private static FoundationOptions Options(AllowedGrounds grounds) => new() { Grounds = grounds, MostDefeats = 10_000 };
}
