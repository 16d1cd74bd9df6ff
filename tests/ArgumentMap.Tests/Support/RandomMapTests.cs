using CsCheck;

namespace ArgumentMap.Tests.Support;

public class RandomMapTests
{
    private static readonly ArgumentGraph[] Maps = RandomMap.Any.Array[400].Single(_ => true, "0N0XIzNsQ0O2");

    [TestCaseSource(nameof(Shapes))]
    public void Random_maps_have_every_shape_that_a_map_can_have(Predicate<ArgumentGraph> shape) =>
        Assert.That(Maps.Count(map => shape(map)), Is.AtLeast(5));

    private static IEnumerable<TestCaseData<Predicate<ArgumentGraph>>> Shapes()
    {
        yield return Shape("nothing in it", map => map.NodeCount == 0);
        yield return Shape("a circle", map => map.Nodes.Any(node => map.Above(node.Id).Contains(node)));
        yield return Shape("an undercut", map => map.Relations.Any(relation => map.IsUndercut(relation.Id)));
        yield return Shape("a relation as premise",
            map => map.Relations.Any(relation => map.PremisesOf(relation.Id).Any(node => node is Relation)));
        yield return Shape("a relation that concludes itself",
            map => map.Relations.Any(relation => map.ConclusionsOf(relation.Id).Contains(relation)));
        yield return Shape("parallel edges", map => map.Edges.GroupBy(edge => (edge.Source, edge.Target)).Any(edges => edges.Count() > 1));
        yield return Shape("no premise", map => map.Relations.Any(relation => map.PremisesOf(relation.Id).Count == 0));
        yield return Shape("no conclusion", map => map.Relations.Any(relation => map.ConclusionsOf(relation.Id).Count == 0));
        yield return Shape("several conclusions", map => map.Relations.Any(relation => map.ConclusionsOf(relation.Id).Count > 1));
        yield return Shape("linked premises", map => map.Relations.Any(relation => map.IsLinked(relation.Id)));
        yield return Shape("locutions", map => map.Locutions.Count > 0);
        yield return Shape("every relation kind", map => map.Relations.Select(relation => relation.Kind).Distinct().Count() > 3);
        yield return Shape("anchors", map => map.Statements.Any(statement => statement.Anchors.Count > 1));
        yield return Shape("speakers", map => map.Statements.Any(statement => statement.SaidBy is not null));
        yield return Shape("extensions", map => map.Nodes.Any(node => node.Extensions.Count > 1));
        yield return Shape("astral texts", map => map.Statements.Any(statement => statement.Text.Any(char.IsSurrogate)));
    }

    private static TestCaseData<Predicate<ArgumentGraph>> Shape(string name, Predicate<ArgumentGraph> shape) =>
        new(shape) { TestName = $"Random maps have {name}" };
}
