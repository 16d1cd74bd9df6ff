namespace ArgumentMap.Benchmarks.Layout;

/// <summary>One graph's two pictures.</summary>
public sealed record ComparisonRow(int Nodes, Measures Ours, Measures Dot);
