namespace ArgumentMap.Interchange.GraphML;

/// <summary>The names of the elements and attributes of GraphML, and of the types of its keys.</summary>
internal static class GraphMLNames
{
    public const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    public const string Root = "graphml";

    public const string Key = "key";

    public const string Default = "default";

    public const string Graph = "graph";

    public const string Node = "node";

    public const string Edge = "edge";

    public const string HyperEdge = "hyperedge";

    public const string Port = "port";

    public const string Data = "data";

    public const string Id = "id";

    public const string For = "for";

    public const string Source = "source";

    public const string Target = "target";

    public const string Name = "attr.name";

    public const string Type = "attr.type";

    /// <summary>What yEd says of keys that have no name.</summary>
    public const string FilesType = "yfiles.type";
}
