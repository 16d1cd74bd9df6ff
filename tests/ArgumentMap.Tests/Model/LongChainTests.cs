using QuikGraph.Algorithms;

namespace ArgumentMap.Tests.Model;

/// <summary>A chain of 100,000 steps is walked without recursion: a stack overflow would end the whole test run.</summary>
public class LongChainTests
{
    private const int Links = 100_000;

    private static readonly Lazy<ArgumentGraph> Chain = new(() =>
    {
        var map = new ArgumentGraph("chain");
        map.AddEvidence("c0", "the start");
        for (var i = 1; i <= Links; i++)
        {
            map.AddClaim($"c{i}", "a step");
            map.AddSupport($"c{i}", $"c{i - 1}");
        }
        return map;
    });

    [Test]
    public void Everything_beneath_the_end_of_a_long_chain_is_found() =>
        Assert.That(Chain.Value.Beneath($"c{Links}"), Has.Count.EqualTo(2 * Links));

    [Test]
    public void Everything_above_the_start_of_a_long_chain_is_found() => Assert.That(Chain.Value.Above("c0"), Has.Count.EqualTo(2 * Links));

    [Test]
    public void The_evidence_at_the_start_of_a_long_chain_is_found() =>
        Assert.That(Chain.Value.EvidenceFor($"c{Links}").Single().Id, Is.EqualTo("c0"));

    [Test]
    public void The_path_along_a_long_chain_is_found() =>
        Assert.That(Chain.Value.PathsTo($"c{Links}").Single(), Has.Count.EqualTo((2 * Links) + 1));

    [Test]
    public void The_path_between_the_ends_of_a_long_chain_is_found() =>
        Assert.That(Chain.Value.PathsBetween("c0", $"c{Links}").Single()[0].Id, Is.EqualTo("c0"));

    [Test]
    public void A_long_chain_is_copied() => Assert.That(Chain.Value.Copy().EdgeCount, Is.EqualTo(2 * Links));

    [Test]
    public void A_long_chain_is_sorted_by_QuikGraph() =>
        Assert.That(Chain.Value.AsQuikGraph().TopologicalSort().Last().Id, Is.EqualTo($"c{Links}"));

    [Test]
    public void Removing_what_a_long_tower_of_relations_stands_on_removes_them_all()
    {
        var map = new ArgumentGraph("tower");
        map.AddClaim("r0", "the ground");
        for (var i = 1; i <= Links; i++) map.AddRelation(new Relation($"r{i}", RelationKind.Support), [], [$"r{i - 1}"]);

        var removed = map.Remove("r0");

        Assert.That(removed, Has.Count.EqualTo(Links + 1));
        Assert.That(map.NodeCount, Is.Zero);
    }
}
