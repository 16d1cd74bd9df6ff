using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM009. A warning and no error: that the text argues in a circle may well be what the map has to show.</summary>
internal sealed class SupportCircle() : ValidationRule(
    "AM009",
    "support-circle",
    Severity.Warning,
    "Support circle",
    "Statements that support one another in a circle beg the question: each is given as a reason for itself. Every elementary circle is "
        + "reported once, the shortest first, up to a number that the options set (partitioning after Yen 1971 and Lawler 1972, within "
        + "strongly connected components as in Johnson 1975). In an assurance case that is an error.",
    "Remove the step that the text does not make, or leave the circle where it is the text's own.")
{
    /// <summary>Longer circles are named in the message by their first nodes only; the finding has them all.</summary>
    private const int MostNodesInMessage = 12;

    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        // A text may argue in a circle; a case must not.
        var severity = context.IsCase ? Severity.Error : DefaultSeverity;
        var search = context.Map.FindSupportCircles(context.Options.MaxCircles, context.CancellationToken);
        foreach (var circle in search.Circles)
            yield return Found(circle[0], Message(circle), circle.Skip(1).Select(node => node.Id).ToArray()) with { Severity = severity };
        var count = search.Circles.Count;
        if (search.End == CircleSearchEnd.Capped)
            yield return Found($"There are more circles of support than the {count} shortest, which are reported.");
        if (search.End == CircleSearchEnd.Stopped)
            yield return Found($"There may be more circles of support than the {count} that are reported: the search had become too long.");
    }

    private static string Message(IReadOnlyList<ArgumentNode> circle)
    {
        var path = string.Join(" -> ", circle.Take(MostNodesInMessage).Select(node => node.Id));
        return circle.Count <= MostNodesInMessage
            ? $"The {circle[0].KindAndId} supports itself in a circle: {path} -> {circle[0].Id}."
            : $"The {circle[0].KindAndId} supports itself in a circle of {circle.Count} nodes: {path} -> … -> {circle[0].Id}.";
    }
}
