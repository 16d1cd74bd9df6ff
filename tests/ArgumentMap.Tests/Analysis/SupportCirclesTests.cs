using ArgumentMap.Analysis;
using CsCheck;

namespace ArgumentMap.Tests.Analysis;

[Category("Random")]
public class SupportCirclesTests
{
    private static Gen<ArgumentGraph> Circular { get; } = Gen.Select(Gen.Int[1, 6], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5]).Array[0, 12])
        .Select((claims, steps) =>
    {
        var map = new ArgumentGraph("circular");
        for (var i = 0; i < claims; i++) map.Add(new Claim($"c{i}", ""));
        foreach (var (from, to) in steps) map.AddSupport($"c{to % claims}", $"c{from % claims}");
        return map;
    });

    [Test]
    public void The_circles_are_those_that_walking_every_way_finds() => Gen.OneOf(Circular, RandomMap.Small).ForAll(map =>
    {
        var search = map.FindSupportCircles(int.MaxValue);

        Assert.That(search.End, Is.EqualTo(CircleSearchEnd.Complete));
        Assert.That(search.Circles.Select(circle => circle.Count), Is.Ordered);
        Assert.That(search.Circles.Select(Written), Is.EquivalentTo(Naive(map).Select(Written)));
    }, iter: 2000);

    [Test]
    public void The_first_circles_are_the_shortest() => Gen.Select(Circular, Gen.Int[0, 10]).ForAll((map, most) =>
    {
        var lengths = Naive(map).Select(circle => circle.Count).Order().ToList();

        var search = map.FindSupportCircles(most);

        Assert.That(search.Circles.Select(circle => circle.Count), Is.EqualTo(lengths.Take(most)));
        Assert.That(search.End, Is.EqualTo(lengths.Count > most ? CircleSearchEnd.Capped : CircleSearchEnd.Complete));
    }, iter: 2000);

    [Test]
    public void A_step_that_supports_the_step_it_rests_on_is_a_circle()
    {
        var map = new ArgumentGraph("m");
        var (a, b) = (map.NewClaim("a"), map.NewClaim("b"));
        var step = map.AddSupport(b, a);
        var back = map.AddSupport(step, b);

        Assert.That(map.FindSupportCircles().Circles, Is.EqualTo(new ArgumentNode[][] { [b, back, step] }));
    }

    [Test]
    public void A_circle_through_thousands_of_steps_overflows_no_stack()
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < 30_000; i++) map.Add(new Claim($"c{i}", ""));
        for (var i = 0; i < 30_000; i++) map.AddRelation(new Relation($"r{i}", RelationKind.Support), $"c{(i + 1) % 30_000}", [$"c{i}"]);

        Assert.That(map.FindSupportCircles().Circles.Single(), Has.Count.EqualTo(60_000));
    }

    [Test]
    public void A_search_that_would_take_too_long_ends_with_what_it_has()
    {
        // A ring with a short cut at every step: exponentially many circles, all of them long.
        const int Size = 10_000;
        var map = new ArgumentGraph("m");
        for (var i = 0; i < Size; i++) map.Add(new Claim($"c{i}", ""));
        for (var i = 0; i < Size; i++)
        {
            map.AddRelation(new Relation($"r{i}", RelationKind.Support), $"c{(i + 1) % Size}", [$"c{i}"]);
            map.AddRelation(new Relation($"s{i}", RelationKind.Support), $"c{(i + 2) % Size}", [$"c{i}"]);
        }

        var search = map.FindSupportCircles(100_000);

        Assert.That(search.End, Is.EqualTo(CircleSearchEnd.Stopped));
        Assert.That(search.Circles[0], Has.Count.EqualTo(Size));
    }

    [Test]
    public void A_negative_number_of_circles_is_refused() =>
        Assert.That(() => new ArgumentGraph("m").FindSupportCircles(-1), Throws.InstanceOf<ArgumentOutOfRangeException>().With
            .Property("ParamName").EqualTo("most"));

    private static string Written(IReadOnlyList<ArgumentNode> circle) => string.Join(" ", circle.Select(node => node.Id));

    /// <summary>Every simple way on from each node through nodes that come later in the map, back to it.</summary>
    private static List<IReadOnlyList<ArgumentNode>> Naive(ArgumentGraph map)
    {
        var order = map.Nodes.Select((node, index) => (node.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        var circles = new List<IReadOnlyList<ArgumentNode>>();
        foreach (var node in map.Nodes) Walk([node]);
        return circles;

        void Walk(List<ArgumentNode> path)
        {
            foreach (var next in Next(path[^1]))
                if (next == path[0] && !IsSelfSupport(path)) circles.Add([.. path]);
                else if (order[next.Id] > order[path[0].Id] && !path.Contains(next)) Walk([.. path, next]);
        }

        IEnumerable<ArgumentNode> Next(ArgumentNode node) =>
            ((IEnumerable<ArgumentNode>)map.RelationsFrom(node.Id, RelationKind.Support))
            .Concat(node is Relation { Kind: RelationKind.Support } ? map.ConclusionsOf(node.Id) : []).Distinct();

        bool IsSelfSupport(List<ArgumentNode> path) =>
            path.Count == 1 || (path.Count == 2 && path.Any(step => step is Relation { Kind: RelationKind.Support }
            && path.Where(end => end != step)
            .All(end => map.PremisesOf(step.Id).Contains(end) && map.ConclusionsOf(step.Id).Contains(end))));
    }
}
