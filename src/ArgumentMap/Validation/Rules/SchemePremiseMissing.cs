namespace ArgumentMap.Validation.Rules;

/// <summary>AM109.</summary>
internal sealed class SchemePremiseMissing() : ValidationRule(
    "AM109",
    "scheme-premise-missing",
    Severity.Info,
    "Premise of a scheme missing",
    "A relation has fewer premises than the scheme that it names. Texts leave premises out all the time (enthymemes), so nothing need be "
    + "wrong; but what is left out is often what is doubtful. A map does not say which premise plays which role, so all of the scheme's "
    + "are listed.",
    "See which of the scheme's premises is not there, and add it as an implicit one where the argument turns on it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var relation in context.Map.Relations)
        {
            if (relation.Scheme is null || !context.Options.Schemes.TryGet(relation.Scheme, out var scheme)) continue;
            var count = context.Map.PremisesOf(relation.Id).Count;
            if (count == 0 || count >= scheme.Premises.Count) continue;
            var roles = string.Join(" ", scheme.Premises.Select(premise => $"[{premise.Id}] {premise.Text}"));
            yield return Found(relation,
                $"The {relation.KindAndId} has {count} of the {scheme.Premises.Count} premises of its scheme, {scheme.Name}: {roles}");
        }
    }
}
