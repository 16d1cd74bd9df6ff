namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Orders the vertices of each layer so that few segments cross: from several starting orders, sweeps down and up, each followed by
/// transposition, as long as that helps; the best order ever seen is kept, and sifted. To find the least number of crossings is NP-hard.
/// </summary>
internal sealed class CrossingReduction
{
    private readonly LayeredGraph _graph;
    private readonly CrossingEffort _effort;
    private readonly CrossingCount _count;
    private readonly LayerSweep _sweep;
    private readonly Transposition _transposition;
    private readonly CancellationToken _cancellation;
    private VertexOrder _best;
    private long _crossings = long.MaxValue;

    private CrossingReduction(LayeredGraph graph, int[] clusterOrder, CrossingEffort effort, CancellationToken cancellation)
    {
        (_graph, _effort, _cancellation) = (graph, effort, cancellation);
        _count = new CrossingCount(graph);
        _sweep = new LayerSweep(graph, new LayerSort(graph, clusterOrder));
        _transposition = new Transposition(graph);
        _best = VertexOrder.Of(graph, []);
    }

    /// <summary>A good order.</summary>
    public static VertexOrder Order(LayeredGraph graph, CancellationToken cancellation)
    {
        var effort = CrossingEffort.For(graph);
        var reduction = new CrossingReduction(graph, ClusterOrder.Find(graph, cancellation), effort, cancellation);
        reduction.Run();
        return reduction._best;
    }

    private void Run()
    {
        var starts = new StartingOrder(_graph);
        for (var number = 0; number < _effort.Starts && _crossings > 0; number++) Improve(starts[number], number);
        if (_crossings > 0) Sift();
    }

    private void Sift()
    {
        new Sifting(_graph).Improve(_best, _effort.Rounds, _cancellation);
        _crossings = _count.Of(_best);
    }

    private void Improve(VertexOrder order, int number)
    {
        var (best, unchanged) = (long.MaxValue, 0);
        _sweep.Gather(order);
        for (var sweep = 0; sweep < _effort.Sweeps && unchanged < _effort.Patience && _crossings > 0; sweep++)
        {
            _sweep.Sweep(order, isDown: (sweep + number) % 2 == 0, isMedian: ((sweep / 4) + number) % 2 == 0, areTiesTurned: sweep % 4 >= 2,
                _cancellation);
            _transposition.Improve(order, areTiesTurned: sweep % 4 >= 2, _effort.Rounds, _cancellation);
            var crossings = _count.Of(order);
            if (crossings < best) (best, unchanged) = (crossings, 0);
            else unchanged++;
            if (crossings >= _crossings) continue;
            (_crossings, _best) = (crossings, order.Copy());
        }
    }
}
