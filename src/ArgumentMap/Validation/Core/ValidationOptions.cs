using ArgumentMap.Schemes;

namespace ArgumentMap.Validation;

/// <summary>What is checked, and how strictly.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The rules; null for all that come with the package.</summary>
    public RuleSet? Rules { get; init; }

    /// <summary>Severities that differ from the rules' own, by the rule's id or name; null switches a rule off.</summary>
    public IReadOnlyDictionary<string, Severity?> Levels { get; init => field = Guard.NotNull(value, nameof(Levels)); } =
        new Dictionary<string, Severity?>();

    /// <summary>Whether the rules for a text's argument hold or those for an assurance case; by default the map's origin tells.</summary>
    public ValidationProfile Profile { get; init; }

    /// <summary>The schemes that relations may name.</summary>
    public SchemeCatalogue Schemes { get; init => field = Guard.NotNull(value, nameof(Schemes)); } = SchemeCatalogue.Walton;

    /// <summary>Finds the text of a source, where it is at hand; null where none is. Rules about texts stay silent without one.</summary>
    public Func<SourceDocument, SourceText?>? Texts { get; init; }

    /// <summary>How many support circles are reported at the most, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxCircles { get; init => field = NotNegative(value, nameof(MaxCircles)); } = 100;

    /// <summary>From which likeness on two statements count as near-duplicates, more than 0 and at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in that range.</exception>
    public double NearDuplicate
    {
        get;
        init => field = value is > 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(NearDuplicate), value, "A likeness is more than 0 and at most 1.");
    } = 0.8;

    /// <summary>How many consecutive words of its source a statement may repeat, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int CopiedWords { get; init => field = NotNegative(value, nameof(CopiedWords)); } = 5;

    /// <summary>
    /// Whether the map is several that were merged, each of which is checked for itself: rules about one text do not hold.
    /// </summary>
    internal bool IsMerged { get; init; }

    /// <summary>Whether <see cref="Levels"/> names a rule, by id or by name.</summary>
    internal bool IsSet(ValidationRule rule) => Levels.ContainsKey(rule.Id) || Levels.ContainsKey(rule.Name);

    /// <summary>The severity at which a rule reports, or null where it is switched off.</summary>
    public Severity? LevelOf(ValidationRule rule)
    {
        Guard.NotNull(rule, nameof(rule));
        return Levels.TryGetValue(rule.Id, out var level) || Levels.TryGetValue(rule.Name, out level) ? level : rule.DefaultSeverity;
    }

    private static int NotNegative(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number is not negative.");
}
