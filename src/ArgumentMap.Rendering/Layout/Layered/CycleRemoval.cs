using QuikGraph;
using QuikGraph.Algorithms;

namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Chooses edges to be turned round so that none run in a circle: the greedy heuristic of P. Eades, X. Lin and W. F. Smyth, A Fast and
/// Effective Heuristic for the Feedback Arc Set Problem (Information Processing Letters 47, 1993). Nodes are put in a row: sinks at the
/// end, sources at the beginning, and otherwise at the beginning the node whose outgoing edges outweigh the incoming ones most.
/// What is to stand on top comes before all.
/// </summary>
/// <remarks>
/// It is applied within each strongly connected component (QuikGraph's), so that only edges on circles are ever turned: all others keep
/// their meaning, conclusions above premises. Ties go to the node that comes first. O((nodes + edges) log nodes).
/// </remarks>
internal sealed class CycleRemoval
{
    private readonly int[] _froms;
    private readonly int[] _tos;
    private readonly int[] _weights;
    private readonly int[] _component;
    private readonly CompressedRows _out;
    private readonly CompressedRows _in;

    private CycleRemoval(int count, int[] froms, int[] tos, int[] weights)
    {
        (_froms, _tos, _weights) = (froms, tos, weights);
        (_out, _in) = (CompressedRows.OfNumbers(count, froms), CompressedRows.OfNumbers(count, tos));
        _component = Components(count);
    }

    /// <summary>Which edges are to be turned round. There are no loops among them.</summary>
    public static bool[] Turned(int count, int[] froms, int[] tos, int[] weights, IEnumerable<int> tops)
    {
        if (IsAcyclic(count, froms, tos)) return new bool[froms.Length];
        var removal = new CycleRemoval(count, froms, tos, weights);
        var place = removal.Row(tops);
        return [.. froms.Select((from, edge) => removal.IsOnCircle(edge) && place[from] > place[tos[edge]])];
    }

    /// <summary>Whether no edges run in a circle: all nodes can be taken away one after the other, each without incoming edges.</summary>
    public static bool IsAcyclic(int count, int[] froms, int[] tos)
    {
        var outgoing = new CompressedRows(count, froms, tos);
        var waiting = new int[count];
        foreach (var to in tos) waiting[to]++;
        var ready = new Stack<int>(Enumerable.Range(0, count).Where(node => waiting[node] == 0));
        var taken = 0;
        for (; ready.TryPop(out var node); taken++)
            foreach (var to in outgoing[node])
                if (--waiting[to] == 0)
                    ready.Push(to);
        return taken == count;
    }

    private bool IsOnCircle(int edge) => _component[_froms[edge]] == _component[_tos[edge]];

    private int[] Components(int count)
    {
        var graph = new AdjacencyGraph<int, SEdge<int>>(true, count);
        graph.AddVertexRange(Enumerable.Range(0, count));
        graph.AddEdgeRange(_froms.Select((from, edge) => new SEdge<int>(from, _tos[edge])));
        var found = new Dictionary<int, int>(count);
        graph.StronglyConnectedComponents(found);
        return [.. Enumerable.Range(0, count).Select(node => found[node])];
    }

    /// <summary>Each node's place in the row; places are compared within a component only.</summary>
    private int[] Row(IEnumerable<int> tops)
    {
        var count = _component.Length;
        var (place, isPlaced) = (new int[count], new bool[count]);
        var (outgoing, incoming) = (new long[count], new long[count]);
        for (var edge = 0; edge < _froms.Length; edge++)
        {
            if (!IsOnCircle(edge)) continue;
            outgoing[_froms[edge]] += _weights[edge];
            incoming[_tos[edge]] += _weights[edge];
        }
        var queue = new PriorityQueue<int, (long Worth, int Node)>(Enumerable.Range(0, count).Select(node => (node, Key(node))));
        var (first, last) = (0, count);
        foreach (var node in tops) Place(node, first++);
        while (queue.TryDequeue(out var node, out var key))
        {
            if (isPlaced[node] || key != Key(node)) continue;
            Place(node, outgoing[node] == 0 && incoming[node] > 0 ? --last : first++);
        }
        return place;

        void Place(int node, int where)
        {
            place[node] = where;
            isPlaced[node] = true;
            foreach (var edge in _out[node]) Update(edge, _tos[edge], incoming);
            foreach (var edge in _in[node]) Update(edge, _froms[edge], outgoing);
        }

        (long Worth, int Node) Key(int node) =>
            (outgoing[node] == 0 ? long.MinValue : incoming[node] == 0 ? long.MinValue + 1 : incoming[node] - outgoing[node], node);

        void Update(int edge, int other, long[] sums)
        {
            if (!IsOnCircle(edge) || isPlaced[other]) return;
            sums[other] -= _weights[edge];
            queue.Enqueue(other, Key(other));
        }
    }
}
