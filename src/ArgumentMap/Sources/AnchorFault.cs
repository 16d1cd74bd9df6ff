namespace ArgumentMap;

/// <summary>One place where a map and a source's text disagree.</summary>
/// <param name="Problem">What is wrong.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Node">The id of the node whose anchor it is; null where the source as a whole is meant.</param>
/// <param name="Anchor">The anchor; null where the source as a whole is meant.</param>
/// <param name="Expected">What the map says.</param>
/// <param name="Found">What the text says.</param>
public sealed record AnchorFault(AnchorProblem Problem, string Source, string? Node, TextAnchor? Anchor, string Expected, string Found)
{
    /// <summary>
    /// What explains the fault, where the text shows it: <c>moved by 15</c>, <c>only line ends differ</c>,
    /// <c>normalisation differs (NFC)</c>; null where nothing does.
    /// </summary>
    public string? Explanation { get; init; }

    /// <summary>The fault in one line, for people to read.</summary>
    public override string ToString()
    {
        var place = Node is null ? $"source '{Source}'" : $"node '{Node}', {Anchor}";
        return $"{place}: {Vocabulary.Word(Problem)}: the map says {Expected}, the text says "
            + $"{Found}{(Explanation is null ? "" : $" ({Explanation})")}";
    }
}
