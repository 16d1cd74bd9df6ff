namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Makes one vertex of each rank group, so that its nodes share a layer. Where that would close a circle, because one of them rests on
/// another, the group keeps those of its nodes that do not depend on each other: of the sets of nodes with equally many of the group above
/// them, the largest.
/// </summary>
/// <remarks>O(nodes + edges) where all groups fit together, and as much again for each group where they do not.</remarks>
internal static class RankGroups
{
    /// <summary>The vertex of each node; edges between vertices run in no circle.</summary>
    public static int[] Contract(GraphPart part)
    {
        var groups = part.Groups;
        if (!groups.Any(group => group >= 0)) return [.. Enumerable.Range(0, part.Count)];
        var all = Number(groups);
        if (IsAcyclic(part, all)) return all;
        var kept = new int[part.Count];
        Array.Fill(kept, -1);
        foreach (var group in groups.Where(group => group >= 0).Distinct().Order())
        {
            var members = LargestLevel(part, Number(kept), group);
            foreach (var node in members) kept[node] = group;
        }
        return Number(kept);
    }

    private static bool IsAcyclic(GraphPart part, int[] vertex) => CycleRemoval.IsAcyclic(
        vertex.Max() + 1,
        [.. part.Uppers.Select(node => vertex[node])],
        [.. part.Lowers.Select(node => vertex[node])]);

    private static int[] Number(int[] groups)
    {
        var numbers = new Dictionary<int, int>();
        var count = 0;
        return [.. groups.Select(group => group < 0 ? count++
            : numbers.TryGetValue(group, out var number) ? number : numbers[group] = count++)];
    }

    /// <summary>The members that have equally many members above them on the longest way, where most have.</summary>
    private static List<int> LargestLevel(GraphPart part, int[] vertex, int group)
    {
        var tails = part.Uppers.Select(node => vertex[node]).ToArray();
        var heads = part.Lowers.Select(node => vertex[node]).ToArray();
        var isMember = new bool[vertex.Max() + 1];
        for (var node = 0; node < part.Count; node++)
            if (part.Groups[node] == group)
                isMember[vertex[node]] = true;
        var lengths = tails.Select(tail => isMember[tail] ? 1 : 0).ToArray();
        var levels = new SimplexProblem(isMember.Length, tails, heads, lengths, lengths).LeastValues();
        return Enumerable.Range(0, part.Count)
            .Where(node => part.Groups[node] == group)
            .GroupBy(node => levels[vertex[node]])
            .OrderByDescending(level => level.Count())
            .ThenBy(level => level.Key)
            .First()
            .ToList();
    }
}
