namespace ArgumentMap.Rendering;

/// <summary>A map on sheets of paper.</summary>
public static class MapPages
{
    /// <summary>
    /// The map on as many pages as it needs for text that can be read: on one where it fits, else an overview of what is main and what
    /// bears on that, then a page for each branch. Where a page cuts the map off, a stub says how much hangs there and on which page.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="options">How it is drawn; the defaults where left out. Their part is what is distributed.</param>
    /// <param name="pages">On which sheets; A4 upright where left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The pages, one at least. Every statement and step of the part is on one of them.</returns>
    /// <exception cref="KeyNotFoundException">The part names a node that the map does not have.</exception>
    /// <remarks>Each page takes about 50 layouts of what stands on it, and a walk over the map for each.</remarks>
    /// <exception cref="Layout.LayoutException">It needs more than <see cref="PageOptions.MaxPages"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<MapPage> Of(ArgumentGraph map, SvgOptions? options = null, PageOptions? pages = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(map);
        var plan = new PagePlan(map, options ?? SvgOptions.Default, pages ?? PageOptions.Default, cancellationToken);
        var planned = plan.Pages();
        return [.. planned.Select((page, index) => new MapPage(map, page, plan.Sheet, index + 1, planned.Count, cancellationToken))];
    }
}
