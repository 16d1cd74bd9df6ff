namespace ArgumentMap.Json;

/// <summary>A corpus as it was read with all its maps, and what looked wrong on the way.</summary>
/// <param name="Corpus">The corpus, whole.</param>
/// <param name="Warnings">What looked wrong in it and in its maps; none for most files.</param>
public sealed record CorpusReadResult(ArgumentCorpus Corpus, ValueList<MapWarning> Warnings);
