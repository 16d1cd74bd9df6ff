namespace ArgumentMap.Analysis;

/// <summary>A statement that uses nearly the same words as an earlier one.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Earlier">The earlier statement that it is most like.</param>
/// <param name="Score">How alike they are: the Jaccard similarity of their words, above 0 and up to 1.</param>
public sealed record NearDuplicate(Statement Statement, Statement Earlier, double Score);
