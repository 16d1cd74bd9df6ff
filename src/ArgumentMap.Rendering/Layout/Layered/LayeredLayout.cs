using ArgumentMap.Rendering.Layout.Layered;

namespace ArgumentMap.Rendering.Layout;

/// <summary>
/// Lays a graph out in layers: conclusions at one side, what they rest on behind them, layer by layer, with few crossings and short,
/// smooth lines. The frame is that of K. Sugiyama, S. Tagawa and M. Toda, Methods for Visual Understanding of Hierarchical System
/// Structures (IEEE Transactions on Systems, Man, and Cybernetics 11, 1981); each step names its own source.
/// </summary>
public static class LayeredLayout
{
    /// <summary>Lays out a graph. The same graph and options give the same picture on any machine.</summary>
    /// <param name="graph">The graph; any will do: with circles, loops, parallel edges, in several parts.</param>
    /// <param name="options">How it spreads; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">A size, a number or an option is out of its range.</exception>
    /// <exception cref="LayoutException">The edges pass through more layers than <see cref="LayoutOptions.MaxBends"/> allows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static LayoutResult Arrange(LayoutGraph graph, LayoutOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= LayoutOptions.Default;
        LayoutInput.Check(graph, options);
        var turn = new PictureTurn(options.Direction);
        var spacing = new LayoutSpacing(options.NodeSpacing, options.LayerSpacing, turn.Insets(options));
        var parts = PartSplit.Split(graph, turn.IsSideways);
        var layouts = new PartLayout[parts.Count];
        for (var i = 0; i < layouts.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            layouts[i] = PartArrangement.Arrange(parts[i], spacing, options.MaxBends, cancellationToken);
        }
        return new PictureAssembly(graph, turn).Assemble(parts, layouts, MostWidth(options, turn), options.LayerSpacing);
    }

    /// <summary>Parts stand side by side across the direction of reading, unless a width is set.</summary>
    private static double MostWidth(LayoutOptions options, PictureTurn turn) =>
        options.MaxWidth ?? (turn.IsSideways ? 0 : double.PositiveInfinity);
}
