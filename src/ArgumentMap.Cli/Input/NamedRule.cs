using ArgumentMap.Validation;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Input;

/// <summary>Finds the rule that a command line or a configuration names, or says which was probably meant.</summary>
internal static class NamedRule
{
    /// <exception cref="CliException">There is no such rule; the hint is the nearest one.</exception>
    public static ValidationRule Find(string idOrName) =>
        StandardRules.All.TryGet(idOrName, out var rule) ? rule : throw Unknown($"there is no rule '{idOrName}'", idOrName);

    public static CliException Unknown(string message, string idOrName) =>
        new(message,
            NearestWord.To(idOrName, StandardRules.All.SelectMany(rule => new[] { rule.Id, rule.Name })) is { } near
                ? $"is '{near}' meant?"
                : "argmap rules lists them");
}
