namespace ArgumentMap.Reasoning;

/// <summary>Counts labels for a reader.</summary>
internal static class LabelCounts
{
    /// <summary>As in <c>5 in, 2 out, 0 undecided</c>.</summary>
    public static string Of(IEnumerable<AcceptanceLabel> labels)
    {
        var counts = labels.ToLookup(label => label);
        AcceptanceLabel[] order = [AcceptanceLabel.In, AcceptanceLabel.Out, AcceptanceLabel.Undecided];
        return string.Join(", ", order.Select(label => $"{counts[label].Count()} {Vocabulary.Word(label)}"));
    }
}
