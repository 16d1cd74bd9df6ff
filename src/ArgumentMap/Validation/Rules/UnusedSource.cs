namespace ArgumentMap.Validation.Rules;

/// <summary>AM207.</summary>
internal sealed class UnusedSource() : ValidationRule(
    "AM207",
    "unused-source",
    Severity.Warning,
    "Unused source",
    "A source in which nothing is anchored is named for nothing, or the anchors in it were forgotten.",
    "Anchor what rests on it, or remove the source.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var used = new HashSet<string>(context.Map.Nodes.SelectMany(node => node.Anchors)
            .Select(anchor => anchor.Source), StringComparer.Ordinal);
        return context.Map.Sources.Where(source => !used.Contains(source.Id))
            .Select(source => Found($"Nothing is anchored in the source '{source.Id}'."));
    }
}
