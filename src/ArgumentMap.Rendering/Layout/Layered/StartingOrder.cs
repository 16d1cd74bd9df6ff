namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Orders to begin with: vertices as a walk through the graph meets them, depth-first so that a tree comes out without crossings, or
/// breadth-first; from the top or from the bottom; through neighbours as they are listed, or as a seeded shuffle has them. O(vertices +
/// segments).
/// </summary>
internal sealed class StartingOrder(LayeredGraph graph)
{
    /// <summary>
    /// The order number n of an endless row; the same number gives the same order. The first is depth-first from the top.
    /// </summary>
    public VertexOrder this[int number]
    {
        get
        {
            var starts = Enumerable.Range(0, graph.VertexCount)
                .OrderBy(vertex => number % 2 == 0 ? graph.Layer[vertex] : -graph.Layer[vertex]).ToArray();
            var random = number < 4 ? null : new Random(number);
            if (random is not null) random.Shuffle(starts);
            var isDepthFirst = number % 4 < 2;
            return VertexOrder.Of(graph,
                isDepthFirst ? DepthFirst(starts, random, number % 2 == 0) : BreadthFirst(starts, random, number % 2 == 0));
        }
    }

    private IEnumerable<int> DepthFirst(int[] starts, Random? random, bool isDown)
    {
        var isMet = new bool[graph.VertexCount];
        var stack = new Stack<int>();
        foreach (var start in starts)
        {
            stack.Push(start);
            while (stack.TryPop(out var vertex))
            {
                if (isMet[vertex]) continue;
                isMet[vertex] = true;
                yield return vertex;
                var neighbours = Neighbours(vertex, random, isDown);
                for (var i = neighbours.Length - 1; i >= 0; i--) stack.Push(neighbours[i]);
            }
        }
    }

    private IEnumerable<int> BreadthFirst(int[] starts, Random? random, bool isDown)
    {
        var isMet = new bool[graph.VertexCount];
        var queue = new Queue<int>();
        foreach (var start in starts)
        {
            queue.Enqueue(start);
            while (queue.TryDequeue(out var vertex))
            {
                if (isMet[vertex]) continue;
                isMet[vertex] = true;
                yield return vertex;
                foreach (var neighbour in Neighbours(vertex, random, isDown)) queue.Enqueue(neighbour);
            }
        }
    }

    private int[] Neighbours(int vertex, Random? random, bool isDown)
    {
        int[] neighbours = isDown ? [.. graph.Below[vertex], .. graph.Above[vertex]] : [.. graph.Above[vertex], .. graph.Below[vertex]];
        random?.Shuffle(neighbours);
        return neighbours;
    }
}
