namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Which lines are to run level between layers, on tracks of their own: those that would run so flat there that they could not be told from
/// others, and those that run beside one of these, since only tracks keep the order of what is on tracks.
/// </summary>
/// <remarks>O(gates + segments × log segments) for each time that it is asked.</remarks>
internal sealed class FlatEdges(LayeredGraph graph)
{
    /// <summary>How far a line may run sideways for each pixel down: more is flat.</summary>
    private const double Lean = 6;

    /// <summary>A line that runs less far sideways has no need of a track.</summary>
    private const double Least = 16;

    private const double Near = 1e-6;

    private readonly bool[] _isFlat = new bool[graph.Part.Edges.Length];

    /// <summary>Whether each edge is to run level; those that are stay so.</summary>
    public IReadOnlyList<bool> IsFlat => _isFlat;

    /// <summary>Looks at the lines as they would be with the layers at given places. Whether it has found any more.</summary>
    /// <param name="bands">Where the layers are.</param>
    /// <param name="gates">The gates of the lines.</param>
    /// <param name="level">The level pieces of those that were found before.</param>
    /// <param name="cancellation">Ends the work.</param>
    public bool Find(LayerBands bands, EdgeGates gates, LevelPlan level, CancellationToken cancellation)
    {
        var before = _isFlat.Count(isFlat => isFlat);
        var spans = new List<Span>[graph.LayerCount];
        for (var layer = 0; layer < spans.Length; layer++) spans[layer] = [];
        for (var edge = 0; edge < _isFlat.Length; edge++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var piece in level.Pieces[edge]) spans[piece.Layer].Add(new Span(edge, piece.Left, piece.Right));
            if (!_isFlat[edge]) Measure(edge, bands, gates.Of(edge), spans);
        }
        foreach (var between in spans) between.Sort((one, other) => one.Left.CompareTo(other.Left));
        foreach (var between in spans.Concat(spans.AsEnumerable().Reverse())) Spread(between);
        return _isFlat.Count(isFlat => isFlat) > before;
    }

    /// <summary>Notes how far a line runs sideways between layers.</summary>
    private void Measure(int edge, LayerBands bands, List<Gate> gates, List<Span>[] spans)
    {
        var places = TautString.Pull(gates).Places;
        var (gate, last) = (0, graph.Layer[graph.Part.Lowers[edge]]);
        for (var layer = graph.Layer[graph.Part.Uppers[edge]]; layer < last; layer++)
        {
            var (above, below) = (bands.Bottoms[layer], bands.Tops[layer + 1]);
            while (gates[gate + 1].Y <= above + Near) gate++;
            var from = places[gate];
            while (gate + 1 < gates.Count && gates[gate].Y < below - Near) gate++;
            var sideways = Math.Abs(places[gate] - from);
            if (sideways < Least) continue;
            spans[layer].Add(new Span(edge, Math.Min(from, places[gate]), Math.Max(from, places[gate])));
            _isFlat[edge] |= sideways > Lean * (below - above);
        }
    }

    /// <summary>Makes all that run beside a flat line between two layers flat.</summary>
    private void Spread(List<Span> spans)
    {
        for (var (first, end) = (0, 0); first < spans.Count; first = end)
        {
            var (right, isFlat) = (spans[first].Right, false);
            for (end = first; end < spans.Count && spans[end].Left <= right; end++)
            {
                right = Math.Max(right, spans[end].Right);
                isFlat |= _isFlat[spans[end].Edge];
            }
            for (var i = first; i < end; i++) _isFlat[spans[i].Edge] |= isFlat;
        }
    }

    /// <summary>From where to where a line runs between two layers.</summary>
    private readonly record struct Span(int Edge, double Left, double Right);
}
