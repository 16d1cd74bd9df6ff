using QuikGraph;
using QuikGraph.Algorithms;

namespace ArgumentMap.Analysis;

/// <summary>
/// Divides a graph's elementary circuits among start vertices so that each circuit belongs to exactly one. Starts are taken away one by
/// one, the busiest first, and after each all that then lies on no circuit any more. What is left is acyclic (the starts are a feedback
/// vertex set), so every circuit passes a start; it belongs to the first of those that was taken away. Circuits never leave a strongly
/// connected component. O((vertices + arcs) log vertices).
/// </summary>
internal sealed class CircuitStarts
{
    private const int OnNoCircuit = -1;
    private const int Present = int.MaxValue;

    private readonly CompressedRows _graph;
    private readonly CompressedRows _reversed;
    private readonly int[] _components;

    /// <summary>Which start was taken away when a vertex went.</summary>
    private readonly int[] _ranks;
    private readonly List<int> _starts = [];

    public CircuitStarts(CompressedRows graph)
    {
        _graph = graph;
        _reversed = graph.Transposed(graph.RowCount);
        _components = new int[graph.RowCount];
        _ranks = Enumerable.Repeat(Present, graph.RowCount).ToArray();

        // Most maps have no circuit at all and are gone after the first trimming; only what is left is worth the search for components.
        var degrees = Degrees();
        Trim(degrees);
        FindComponents();
        degrees = Degrees();
        Trim(degrees);
        foreach (var vertex in Left().OrderByDescending(vertex => (long)degrees.In[vertex] * degrees.Out[vertex]).ToList())
        {
            if (_ranks[vertex] != Present) continue;
            _starts.Add(vertex);
            Take(vertex, _starts.Count - 1, degrees);
        }
    }

    /// <summary>The starts. The first one of a component lies on a circuit, if no other does.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public int ComponentOf(int vertex) => _components[vertex];

    /// <summary>Whether the circuits that belong to a start may pass a vertex.</summary>
    public bool MayPass(int start, int vertex) => _components[vertex] == _components[start] && _ranks[vertex] >= _ranks[start];

    private IEnumerable<int> Left() => Enumerable.Range(0, _graph.RowCount).Where(vertex => _ranks[vertex] == Present);

    private bool IsInside((int From, int To) arc) =>
        _ranks[arc.From] == Present && _ranks[arc.To] == Present && _components[arc.From] == _components[arc.To];

    /// <summary>How many arcs lead to and from each vertex, of those within one component that are left.</summary>
    private (int[] In, int[] Out) Degrees()
    {
        var (into, outOf) = (new int[_graph.RowCount], new int[_graph.RowCount]);
        foreach (var (from, to) in _graph.Pairs().Where(IsInside))
        {
            outOf[from]++;
            into[to]++;
        }
        return (into, outOf);
    }

    private void Trim((int[] In, int[] Out) degrees)
    {
        foreach (var vertex in Left())
            if (degrees.In[vertex] == 0 || degrees.Out[vertex] == 0)
                Take(vertex, OnNoCircuit, degrees);
    }

    /// <summary>Takes a vertex away, and then whatever has lost its last arc in or its last arc out.</summary>
    private void Take(int vertex, int rank, (int[] In, int[] Out) degrees)
    {
        var waiting = new Stack<int>([vertex]);
        _ranks[vertex] = rank;
        while (waiting.Count > 0)
        {
            var taken = waiting.Pop();
            Loosen(_graph[taken], degrees.In, _components[taken]);
            Loosen(_reversed[taken], degrees.Out, _components[taken]);
        }

        void Loosen(ReadOnlySpan<int> neighbours, int[] left, int component)
        {
            foreach (var neighbour in neighbours)
            {
                if (_ranks[neighbour] != Present || _components[neighbour] != component || --left[neighbour] > 0) continue;
                _ranks[neighbour] = rank;
                waiting.Push(neighbour);
            }
        }
    }

    private void FindComponents()
    {
        var graph = new AdjacencyGraph<int, SEquatableEdge<int>>();
        graph.AddVertexRange(Left());
        graph.AddEdgeRange(_graph.Pairs().Where(IsInside).Select(arc => new SEquatableEdge<int>(arc.Row, arc.Value)));
        var components = new Dictionary<int, int>(graph.VertexCount);
        graph.StronglyConnectedComponents(components);
        foreach (var component in components) _components[component.Key] = component.Value;
    }
}
