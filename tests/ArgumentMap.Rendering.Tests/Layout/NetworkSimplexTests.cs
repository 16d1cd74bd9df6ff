using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class NetworkSimplexTests
{
    [Test]
    public void Every_arc_is_long_enough() => Problem(20, 60).ForAll(problem => IsValid(problem, NetworkSimplex.Solve(problem)));

    [Test]
    public void No_other_numbers_cost_less() => Problem(6, 10).ForAll(problem =>
        problem.Cost(NetworkSimplex.Solve(problem)) == LeastCost(problem));

    [Test]
    public void The_cost_does_not_depend_on_the_start() => Problem(20, 50).ForAll(problem =>
    {
        var start = problem.LeastValues().Select(value => (value * 3) + 1).ToArray();
        return problem.Cost(NetworkSimplex.Solve(problem)) == problem.Cost(NetworkSimplex.Solve(problem, start: start));
    });

    [Test]
    public void No_single_side_of_a_cut_moves_to_advantage() => Problem(14, 30).ForAll(problem =>
    {
        var values = NetworkSimplex.Solve(problem);
        var cost = problem.Cost(values);
        for (var set = 1; set < 1 << problem.Count; set++)
        {
            var moved = values.Select((value, vertex) => value + ((set >> vertex) & 1)).ToArray();
            if (IsValid(problem, moved) && problem.Cost(moved) < cost) return false;
        }
        return true;
    }, iter: 20);

    [Test]
    public void Centering_costs_nothing() => Problem(15, 40).ForAll(problem =>
    {
        var values = NetworkSimplex.SolveCentered(problem);
        return IsValid(problem, values) && problem.Cost(values) == problem.Cost(NetworkSimplex.Solve(problem));
    });

    [Test]
    public void What_stands_at_the_limit_is_valid() => Gen.Select(Problem(20, 60), Gen.Int[0, 100]).ForAll((problem, most) =>
        IsValid(problem, NetworkSimplex.Solve(problem, most)));

    [Test]
    public void The_tree_to_begin_with_is_tight_and_joins_all() => Problem(20, 60).ForAll(problem =>
    {
        var values = problem.LeastValues().Select(value => value * 5).ToArray();
        var arcs = TightTree.Build(problem, values);
        return arcs.Length == problem.Count - 1 && arcs.All(arc => problem.Slack(arc, values) == 0) && IsValid(problem, values);
    });

    [Test]
    public void A_problem_in_two_pieces_is_refused() =>
        Assert.That(() => NetworkSimplex.Solve(new SimplexProblem(2, [], [], [], [])), Throws.ArgumentException);

    [Test]
    public void Joining_the_pieces_leaves_the_cost_as_it_is()
    {
        var problem = new SimplexProblem(4, [0, 2], [1, 3], [2, 3], [1, 1]).Joined();

        Assert.That(problem.Cost(NetworkSimplex.Solve(problem)), Is.EqualTo(5));
    }

    /// <summary>A tree with further arcs, all from lower to higher numbers.</summary>
    private static Gen<SimplexProblem> Problem(int mostVertices, int mostArcs) =>
        from count in Gen.Int[2, mostVertices]
        from parents in Gen.Int[0, 1000].Array[count - 1]
        from extra in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1])
        .Where((a, b) => a != b).Array[0, mostArcs - Math.Min(mostArcs, count - 1)]
        let arcs = (((int, int)[])[.. parents.Select((parent, i) => (parent % (i + 1), i + 1)),
            .. extra.Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))])
        from lengths in Gen.Int[0, 3].Array[arcs.Length]
        from weights in Gen.Int[0, 5].Array[arcs.Length]
        select new SimplexProblem(count, [.. arcs.Select(arc => arc.Item1)], [.. arcs.Select(arc => arc.Item2)], lengths, weights);

    private static bool IsValid(SimplexProblem problem, long[] values) =>
        Enumerable.Range(0, problem.ArcCount).All(arc => problem.Slack(arc, values) >= 0);

    /// <summary>The least cost of all ways to give numbers from 0 to the longest path, one vertex after another.</summary>
    private static long LeastCost(SimplexProblem problem)
    {
        var most = problem.Lengths.Sum();
        var values = new long[problem.Count];
        var best = long.MaxValue;
        Try(0);
        return best;

        void Try(int vertex)
        {
            if (vertex == problem.Count)
            {
                best = Math.Min(best, problem.Cost(values));
                return;
            }
            var least = problem.In[vertex].ToArray().Select(arc => values[problem.Tails[arc]] + problem.Lengths[arc]).DefaultIfEmpty(0)
                .Max();
            for (values[vertex] = least; values[vertex] <= Math.Min(most, least + 6); values[vertex]++) Try(vertex + 1);
        }
    }
}
