using ArgumentMap.Validation.Cues;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM111.</summary>
internal sealed class UnknownScheme() : ValidationRule(
    "AM111",
    "unknown-scheme",
    Severity.Warning,
    "Unknown scheme",
    "A relation names a scheme that the catalogue lacks, so its premises and critical questions cannot be looked up. The suggestion is the "
    + "scheme whose id is within the name, or at most three letters from it.",
    "Correct the id, or add a scheme of your own to the catalogue in the options.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var schemes = context.Options.Schemes;
        var known = schemes.Select(scheme => scheme.Id).ToList();
        // Each name is compared with the whole catalogue only once, however many relations use it.
        var nearest = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var relation in context.Map.Relations)
        {
            if (relation.Scheme is not { } name || schemes.TryGet(name, out _)) continue;
            if (!nearest.TryGetValue(name, out var suggestion)) nearest.Add(name, suggestion = NearestName.Of(name, known));
            yield return Found(relation, suggestion is null
                ? $"The {relation.KindAndId} names the scheme '{name}', which the catalogue lacks."
                : $"The {relation.KindAndId} names the scheme '{name}', which the catalogue lacks; did you mean '{suggestion}'?");
        }
    }
}
