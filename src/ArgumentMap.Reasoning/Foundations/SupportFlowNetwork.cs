using System.Runtime.CompilerServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// A support network as a flow network: paths run up to the node asked about, and a statement or relation carries one of them, since
/// lines that share a relation share its premises. Where premises are linked a path needs only one of them here, so that the flow is a
/// bound on the lines of support, not their number.
/// </summary>
internal sealed class SupportFlowNetwork
{
    private const int Source = 0;
    private const int Target = 1;

    private readonly SupportNetwork _support;
    private readonly FlowNetwork _flow;

    /// <param name="support">The support network.</param>
    /// <param name="entries">The vertices at which any number of paths may start.</param>
    /// <param name="gates">For each gate, through which one path may come, the vertices to which it leads.</param>
    public SupportFlowNetwork(SupportNetwork support, IReadOnlyList<int> entries, IReadOnlyList<IReadOnlyList<int>> gates)
    {
        _support = support;
        _flow = new FlowNetwork(1 + (2 * support.Count) + gates.Count, support.Graph.Size + entries.Count
            + gates.Sum(gate => 1 + gate.Count));
        for (var vertex = 0; vertex < support.Count; vertex++) Add(vertex);
        foreach (var vertex in entries) _flow.Add(Source, Entry(vertex), FlowNetwork.Unbounded);
        for (var gate = 0; gate < gates.Count; gate++)
        {
            _flow.Add(Source, Gate(gate), 1);
            foreach (var vertex in gates[gate]) _flow.Add(Gate(gate), Entry(vertex), 1);
        }
    }

    /// <summary>Lets as many paths through as there is room for.</summary>
    /// <returns>How many those are.</returns>
    public int Send(CancellationToken cancellationToken) => _flow.Send(Source, Target, cancellationToken);

    /// <summary>
    /// Takes one of the paths sent out of the flow: its vertices, without the node asked about, and the gate through which it came, if any.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (IReadOnlyList<int> Vertices, int? Gate) TakePath()
    {
        var points = _flow.TakePath(Source, Target);
        var gate = points[1] - Gate(0);
        var vertices = new List<int>(points.Count / 2);
        foreach (var point in points)
            if (point != Target && point % 2 == 1 && point < Gate(0)) vertices.Add(point / 2);
        return (vertices, gate >= 0 ? gate : null);
    }

    /// <summary>After <see cref="Send"/>: the fewest vertices that all paths pass, as near to where they start as can be.</summary>
    public IEnumerable<int> Bottleneck()
    {
        var reached = _flow.ReachedFrom(Source);
        return Enumerable.Range(1, _support.Count - 1).Where(vertex => reached[Entry(vertex)] && !reached[Exit(vertex)]);
    }

    private static int Entry(int vertex) => (2 * vertex) + 1;

    private static int Exit(int vertex) => (2 * vertex) + 2;

    private int Gate(int gate) => (2 * _support.Count) + 1 + gate;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(int vertex)
    {
        _flow.Add(Entry(vertex), Exit(vertex), 1);
        foreach (var needed in _support.AllOf[vertex]) _flow.Add(Exit(needed), Entry(vertex), FlowNetwork.Unbounded);
        foreach (var needed in _support.AnyOf[vertex]) _flow.Add(Exit(needed), Entry(vertex), FlowNetwork.Unbounded);
    }
}
