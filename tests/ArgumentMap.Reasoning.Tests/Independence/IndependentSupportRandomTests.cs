using ArgumentMap.Reasoning.Tests.Foundations;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Independence;

/// <summary>Independent lines compared with trying every choice of disjoint ones.</summary>
[Category("Random")]
public class IndependentSupportRandomTests
{
    private static readonly Gen<(ArgumentGraph Map, int[] Sources)> Maps = Gen.Select(RandomMap.Small, Gen.Int[0, 7].Array[20]);

    [Test]
    public void There_are_as_many_lines_as_can_be_chosen_to_share_no_statement() => RandomMap.Small.ForAll(map =>
    {
        foreach (var node in map.Nodes)
        {
            var support = map.IndependentSupport(node.Id);

            Assert.That(support.Count, Is.EqualTo(Most(map, node.Id, _ => [[]])), node.Id);
            Assert.That(support.Status, Is.EqualTo(SearchStatus.Complete));
            Assert.That(support.Lines.SelectMany(line => line.Nodes), Is.Unique);
        }
    });

    [Test]
    public void There_are_as_many_lines_as_can_be_chosen_to_share_no_source_either() => Maps.ForAll((map, sources) =>
    {
        var sourced = Sourced(map, sources);
        foreach (var node in sourced.Nodes)
        {
            var support = sourced.IndependentSupport(node.Id, ArgumentMap.Reasoning.Independence.Sources);

            Assert.That(support.Count, Is.EqualTo(Most(sourced, node.Id, ground => SourcesOf(sourced, ground))), node.Id);
            Assert.That(support.Lines.SelectMany(line => line.Origins), Is.Unique);
        }
    });

    /// <summary>Each statement is anchored in none, one or both of two sources, by the bits of a number.</summary>
    private static ArgumentGraph Sourced(ArgumentGraph map, int[] sources)
    {
        var sourced = map.Copy();
        foreach (var source in new[] { "s0", "s1", "s2" }) sourced.AddSource(new SourceDocument(source, ""));
        foreach (var (statement, i) in map.Statements.Select((statement, i) => (statement, i)).ToList())
            sourced.Replace(statement with
            {
                Anchors = Enumerable.Range(0, 3).Where(bit => (sources[i] >> bit & 1) != 0).Select(bit => new TextAnchor($"s{bit}", 0, 1))
                    .ToValueList(),
            });
        return sourced;
    }

    private static IEnumerable<string[]> SourcesOf(ArgumentGraph map, string ground)
    {
        var sources = map.GetNode(ground).Anchors.Select(anchor => anchor.Source).Distinct().ToList();
        return (sources.Count == 0 ? ["?"] : sources).Select(source => new[] { source });
    }

    /// <summary>The most least sets of nodes that suffice for a node and share neither a node nor an origin.</summary>
    private static int Most(ArgumentGraph map, string id, Func<string, IEnumerable<string[]>> originsOf)
    {
        var grounds = NaiveSupport.GroundsOf(map, id);
        if (grounds.Contains(id)) return 0;
        var counted = NaiveSupport.Counted(map, id);
        var sufficient = NaiveSupport.Subsets(counted).Where(kept => NaiveSupport.Stands(map, id, counted.Except(kept).ToList()));
        var lines = NaiveSupport.Least(sufficient).Select(written => written.Split(',', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(line => line
            .Where(grounds.Contains)
            .Aggregate((IEnumerable<string[]>)[line],
                (all, ground) =>
                    all.SelectMany(so => originsOf(ground), (so, origin) => so.Concat(origin.Select(o => $"from {o}")).ToArray())))
                        .ToList();
        return Pack(lines);
    }

    private static int Pack(List<string[]> lines) => lines
        .Select((line, i) => 1 + Pack([.. lines.Skip(i + 1).Where(next => !next.Intersect(line).Any())])).DefaultIfEmpty(0).Max();
}
