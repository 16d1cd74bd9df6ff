using ArgumentMap.Wording;

namespace ArgumentMap.Validation;

/// <summary>One thing that a rule found in a map.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How much it matters, after the options have had their say.</param>
/// <param name="Message">What was found, in one sentence that names what it is about.</param>
public sealed record Finding(ValidationRule Rule, Severity Severity, string Message)
{
    /// <summary>The id of the node that the finding is about; null where it is about the map or a source.</summary>
    public string? Node { get; init; }

    /// <summary>The ids of other nodes that have a part in it, in a meaningful order (a circle's, for one).</summary>
    public ValueList<string> Related { get; init; } = [];

    /// <summary>The passage that it is about: the node's first, unless the rule means another; null where there is none.</summary>
    public TextAnchor? Anchor { get; init; }

    /// <summary>Where it stands in the file; null where the check was of a map alone, or where no place is known.</summary>
    public MapLocation? Location { get; init; }

    /// <summary>The position among a corpus's links of the one that it is about.</summary>
    internal int? Link { get; init; }

    /// <summary>For a likeness: how alike, from 0 to 1, by the measure that the rule's explanation names.</summary>
    public double? Score { get; init; }

    /// <summary>The finding in one line, as in <c>warning AM101 claim-without-support: …</c>.</summary>
    public override string ToString() => $"{Vocabulary.Word(Severity)} {Rule.Id} {Rule.Name}: {OneLine.Of(Message)}";
}
