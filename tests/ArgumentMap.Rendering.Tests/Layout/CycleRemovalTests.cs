using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

[Category("Random")]
public class CycleRemovalTests
{
    private static readonly Gen<(int Count, int[] Froms, int[] Tos)> Edges =
        from count in Gen.Int[2, 15]
        from pairs in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Where((a, b) => a != b).Array[0, 40]
        select (count, pairs.Select(pair => pair.Item1).ToArray(), pairs.Select(pair => pair.Item2).ToArray());

    [Test]
    public void Turning_the_chosen_edges_breaks_all_circles() => Edges.ForAll((count, froms, tos) =>
    {
        var turned = CycleRemoval.Turned(count, froms, tos, Ones(froms), []);
        return CycleRemoval.IsAcyclic(count, [.. froms.Select((from, i) => turned[i] ? tos[i] : from)],
            [.. tos.Select((to, i) => turned[i] ? froms[i] : to)]);
    });

    [Test]
    public void Only_edges_on_circles_are_turned() => Edges.ForAll((count, froms, tos) =>
    {
        var turned = CycleRemoval.Turned(count, froms, tos, Ones(froms), []);
        return turned.Index().Where(edge => edge.Item).All(edge => IsReachable(tos[edge.Index], froms[edge.Index], froms, tos));
    });

    [Test]
    public void At_most_half_of_the_edges_are_turned() => Edges.ForAll((count, froms, tos) =>
        CycleRemoval.Turned(count, froms, tos, Ones(froms), []).Count(isTurned => isTurned) <= froms.Length / 2);

    [Test]
    public void In_a_circle_the_lightest_edge_is_turned() =>
        Assert.That(CycleRemoval.Turned(3, [0, 1, 2], [1, 2, 0], [4, 1, 4], []), Is.EqualTo(new[] { false, true, false }));

    private static int[] Ones(int[] froms) => [.. Enumerable.Repeat(1, froms.Length)];

    private static bool IsReachable(int start, int end, int[] froms, int[] tos)
    {
        var met = new HashSet<int> { start };
        for (var isGrowing = true; isGrowing;)
        {
            isGrowing = false;
            for (var i = 0; i < froms.Length; i++)
                if (met.Contains(froms[i]))
                    isGrowing |= met.Add(tos[i]);
        }
        return met.Contains(end);
    }
}
