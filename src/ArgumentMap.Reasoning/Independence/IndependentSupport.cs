using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// How many lines of support a statement has that share nothing: ten articles that cite one study are one. The loss of one line leaves the
/// others standing.
/// </summary>
/// <remarks>
/// Without linked premises a line is a path, and the most disjoint paths are found as a greatest flow (E. A. Dinic, 1970); by K. Menger's
/// theorem (1927) they are as many as the fewest statements that all paths pass. With linked premises a line needs them all; the most
/// disjoint lines are then a set packing, which is NP-hard: the lines are enumerated as environments and packed by branch and bound,
/// with the flow as the bound.
/// </remarks>
public sealed record IndependentSupport
{
    /// <summary>The statement.</summary>
    public required ArgumentNode Node { get; init; }

    /// <summary>What its lines must not share.</summary>
    public required Independence By { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<SupportLine> Lines { get; init; }

    /// <summary>How many lines there can be at most; the number of lines, where the search is complete.</summary>
    public required int AtMost { get; init; }

    /// <summary>Whether there are certainly no more lines.</summary>
    public required SearchStatus Status { get; init; }

    /// <summary>How many lines were found. 0 for evidence and for what nothing supports: it stands on its own word.</summary>
    public int Count => Lines.Count;

    /// <summary>The answer in one line, as in <c>recommendation rec: 2 independent lines by sources</c>.</summary>
    public override string ToString() =>
        $"{Node.KindAndId}: {(Status == SearchStatus.Truncated ? $"{Count} to " : "")}{Counted.Of(AtMost, "independent line")} by "
            + $"{Vocabulary.Word(By)}";
}
