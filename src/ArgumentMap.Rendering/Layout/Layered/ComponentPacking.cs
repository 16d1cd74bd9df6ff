namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Packs parts in rows, the highest first; what is left of a row's height under a lower part is filled with further parts no wider than it.
/// First-fit decreasing height on shelves (E. G. Coffman et al., Performance Bounds for Level-Oriented Two-Dimensional Packing Algorithms,
/// 1980), with the latest shelf only. O(parts × log parts).
/// </summary>
internal static class ComponentPacking
{
    /// <summary>Where the upper left corner of each part goes.</summary>
    /// <param name="sizes">The size of each part.</param>
    /// <param name="mostWidth">How wide a row may be, unless one part is wider.</param>
    /// <param name="gap">The distance between parts.</param>
    public static LayoutPoint[] Pack(IReadOnlyList<(double Width, double Height)> sizes, double mostWidth, double gap)
    {
        var places = new LayoutPoint[sizes.Count];
        var (left, top, rowHeight, columnWidth, columnTop) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var part in Enumerable.Range(0, sizes.Count).OrderByDescending(part => sizes[part].Height))
        {
            var (width, height) = sizes[part];
            if (columnTop > top && width <= columnWidth && columnTop + height <= top + rowHeight)
            {
                places[part] = new(left, columnTop);
                columnTop += height + gap;
                continue;
            }
            left += columnWidth > 0 ? columnWidth + gap : 0;
            if (left > 0 && left + width > mostWidth) (left, top, rowHeight) = (0, top + rowHeight + gap, 0);
            places[part] = new(left, top);
            rowHeight = Math.Max(rowHeight, height);
            (columnWidth, columnTop) = (width, top + height + gap);
        }
        return places;
    }
}
