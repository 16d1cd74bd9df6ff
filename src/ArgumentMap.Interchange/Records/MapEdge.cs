namespace ArgumentMap.Interchange.Records;

/// <summary>An edge that is to be written.</summary>
/// <param name="From">The id of the node that it starts from.</param>
/// <param name="To">The id of the node that it points to.</param>
/// <param name="Role">Whether it joins a premise or a conclusion.</param>
internal readonly record struct MapEdge(string From, string To, EdgeRole Role);
