namespace ArgumentMap.Cli.Answers;

/// <summary>
/// What of an answer the author does not say: an answer that hangs on an analyst's objection must not pass for the author's.
/// </summary>
internal static class AnalystNote
{
    /// <summary>A line that names what the analyst added of some nodes; null where that is nothing.</summary>
    public static string? Of(IEnumerable<ArgumentNode> nodes)
    {
        var ids = nodes.Where(IsAdded).Select(node => node.Id).Distinct().ToList();
        return ids.Count == 0 ? null : $"added by the analyst, not said by the author: {string.Join(", ", ids)}";
    }

    private static bool IsAdded(ArgumentNode node) => node is Relation { Basis: Basis.Analyst } or Statement { Basis: Basis.Analyst };
}
