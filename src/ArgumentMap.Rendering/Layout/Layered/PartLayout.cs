namespace ArgumentMap.Rendering.Layout.Layered;

/// <summary>
/// Where the nodes and edges of one part stand, as the layers are turned: conclusions above. All lists are in the part's order.
/// </summary>
/// <param name="Width">The width of the part.</param>
/// <param name="Height">The height of the part.</param>
/// <param name="Boxes">The place of each node.</param>
/// <param name="Routes">The line of each edge from its upper end to its lower.</param>
/// <param name="Loops">The line of each loop.</param>
/// <param name="Frames">The frame of each cluster that has a node here.</param>
internal sealed record PartLayout(
    double Width,
    double Height,
    LayoutBox[] Boxes,
    LayoutPoint[][] Routes,
    LayoutPoint[][] Loops,
    SortedDictionary<int, LayoutBox> Frames);
