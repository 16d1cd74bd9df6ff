namespace ArgumentMap.Validation;

/// <summary>One run of the rules that the options leave on.</summary>
internal static class ValidationRun
{
    public static ValueList<Finding> Of(ValidationContext context, Func<ValidationRule, bool> isAsked)
    {
        var options = context.Options;
        var rules = options.Rules ?? StandardRules.All;
        foreach (var named in options.Levels.Keys)
            if (!rules.TryGet(named, out _) && !StandardRules.All.TryGet(named, out _))
                throw new KeyNotFoundException(
                    $"{nameof(ValidationOptions)}.{nameof(ValidationOptions.Levels)} names the rule '{named}', which there is "
                        + $"not.{rules.NearestTo(named)}");
        var findings = new List<Finding>();
        foreach (var rule in rules.Where(isAsked))
        {
            if (options.LevelOf(rule) is not { } severity) continue;
            var isSet = options.IsSet(rule);
            if (context.IsCase && !isSet && StandardRules.IsOfTexts(rule)) continue;
            if (options.IsMerged && !isSet && StandardRules.IsOfOneText(rule)) continue;
            foreach (var finding in rule.Check(context))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                // A rule may grade its findings itself; only a level that the options set overrides that.
                findings.Add(isSet ? finding with { Severity = severity } : finding);
            }
        }
        return findings.ToValueList();
    }
}
