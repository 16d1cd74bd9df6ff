using System.Collections;
using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Wording;

namespace ArgumentMap.Validation;

/// <summary>The rules that a validation runs, in order. Immutable: adding a rule of one's own makes a new set.</summary>
public sealed class RuleSet : IReadOnlyCollection<ValidationRule>
{
    private readonly ValueList<ValidationRule> _rules;

    internal RuleSet(IEnumerable<ValidationRule> rules) => _rules = rules.ToValueList();

    /// <summary>No rules, to start a set of one's own.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The number of rules.</summary>
    public int Count => _rules.Count;

    /// <summary>Finds a rule by its id or its name.</summary>
    public bool TryGet(string idOrName, [NotNullWhen(true)] out ValidationRule? rule)
    {
        Guard.NotNull(idOrName, nameof(idOrName));
        rule = _rules.FirstOrDefault(candidate => candidate.Id == idOrName || candidate.Name == idOrName);
        return rule is not null;
    }

    /// <summary>A set with one more rule at its end.</summary>
    /// <exception cref="ArgumentException">The set has a rule with that id or name already.</exception>
    public RuleSet With(ValidationRule rule)
    {
        Guard.NotNull(rule, nameof(rule));
        if (TryGet(rule.Id, out _) || TryGet(rule.Name, out _))
            throw new ArgumentException($"There is a rule {rule.Id} or {rule.Name} already.", nameof(rule));
        return new RuleSet(_rules.Append(rule));
    }

    /// <summary>A set without the rule of that id or name.</summary>
    /// <exception cref="KeyNotFoundException">The set has no such rule.</exception>
    public RuleSet Without(string idOrName) => TryGet(idOrName, out var gone)
        ? new RuleSet(_rules.Where(rule => rule != gone))
        : throw new KeyNotFoundException($"There is no rule '{idOrName}' in the set.{NearestTo(idOrName)}");

    /// <summary>The rule that was probably meant, as a question; empty where none is near.</summary>
    internal string NearestTo(string idOrName) => NearestWord.Question(idOrName, _rules.SelectMany(rule => new[] { rule.Id, rule.Name }));

    /// <inheritdoc/>
    public IEnumerator<ValidationRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many rules there are.</summary>
    public override string ToString() => Counted.Of(Count, "rule");
}
