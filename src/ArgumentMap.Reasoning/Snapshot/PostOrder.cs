namespace ArgumentMap.Reasoning;

/// <summary>
/// What can be reached from a root, each vertex after those to which it leads: a depth-first search on a stack of its own. O(vertices +
/// arcs).
/// </summary>
internal static class PostOrder
{
    public static List<int> From(CompressedRows arcs, int root)
    {
        var order = new List<int>(arcs.RowCount);
        var (path, length) = (new int[arcs.RowCount], 1);
        var next = new int[arcs.RowCount];
        var seen = new bool[arcs.RowCount];
        path[0] = root;
        seen[root] = true;
        while (length > 0)
        {
            var vertex = path[length - 1];
            var targets = arcs[vertex];
            if (next[vertex] == targets.Length)
            {
                order.Add(vertex);
                length--;
                continue;
            }
            var target = targets[next[vertex]++];
            if (seen[target]) continue;
            seen[target] = true;
            path[length++] = target;
        }
        return order;
    }
}
