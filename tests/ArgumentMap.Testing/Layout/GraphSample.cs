using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>A graph to be laid out, with a name for tables.</summary>
public sealed record GraphSample(string Name, LayoutGraph Graph);
