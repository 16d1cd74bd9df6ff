namespace ArgumentMap.Validation.Rules;

/// <summary>AM201.</summary>
internal sealed class ExplicitWithoutAnchor() : ValidationRule(
    "AM201",
    "explicit-without-anchor",
    Severity.Warning,
    "Explicit statement without an anchor",
    "What the text says in so many words stands somewhere in it. Without an anchor nobody can look it up. A map without sources is not "
        + "asked.",
    "Anchor the statement at the passage that makes it, or mark it as implicit or as the analyst's.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from statement in context.Map.Statements
        where context.Map.Sources.Count > 0 && statement is { Basis: Basis.Explicit, Anchors.Count: 0 }
        select Found(statement, $"The {statement.KindAndId} is said to be explicit, but no anchor says where.");
}
