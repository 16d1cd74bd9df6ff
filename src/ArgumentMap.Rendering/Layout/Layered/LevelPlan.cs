namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>The level pieces of all lines that have any, in channels between the layers.</summary>
internal sealed class LevelPlan
{
    private readonly Channel[] _channels;

    /// <param name="graph">The graph.</param>
    /// <param name="stairs">The ways of lines with level pieces.</param>
    /// <param name="gates">The gates of all lines.</param>
    /// <param name="isFlat">Which edges are to have level pieces.</param>
    public LevelPlan(LayeredGraph graph, Stairs stairs, EdgeGates gates, IReadOnlyList<bool> isFlat)
    {
        Pieces = new IReadOnlyList<LevelPiece>[isFlat.Count];
        _channels = [.. Enumerable.Range(0, graph.LayerCount).Select(_ => new Channel())];
        for (var edge = 0; edge < isFlat.Count; edge++)
        {
            var pieces = Pieces[edge] = isFlat[edge] ? stairs.Of(edge) : [];
            for (var i = 0; i < pieces.Count; i++)
            {
                var (isFirst, isLast) = (i == 0, i == pieces.Count - 1);
                _channels[pieces[i].Layer].Add(pieces[i], isFirst && gates.HasUpperHead(edge), isLast && gates.HasLowerHead(edge));
            }
        }
        foreach (var channel in _channels) channel.Assign();
    }

    /// <summary>The level pieces of each edge, from the uppermost; none for a smooth line.</summary>
    public IReadOnlyList<LevelPiece>[] Pieces { get; }

    /// <summary>How high the space under each layer is with all tracks in it.</summary>
    public double[] Distances(double least) => [.. _channels.Select(channel => Math.Max(least, channel.Height))];

    /// <summary>The height of a piece.</summary>
    public double HeightOf(LevelPiece piece, LayerBands bands) =>
        _channels[piece.Layer].HeightOf(piece, bands.ChannelTops[piece.Layer], bands.Distances[piece.Layer]);
}
