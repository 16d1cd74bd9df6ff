using System.Text.RegularExpressions;

namespace ArgumentMap.Query;

/// <summary>What a <see cref="TextQuery"/> compares a text with. A value: two patterns are equal when they ask for the same.</summary>
public sealed record TextPattern
{
    private readonly Regex? _regex;

    private TextPattern(TextPatternKind kind, string value, bool ignoresCase = false, Regex? regex = null) =>
        (Kind, Value, IgnoresCase, _regex) = (kind, value, ignoresCase, regex);

    /// <summary>Fits every text: asks only whether there is one.</summary>
    public static TextPattern Anything { get; } = new(TextPatternKind.Anything, "");

    /// <summary>How long a regular expression may search one text: a second.</summary>
    public static TimeSpan MatchTimeout { get; } = TimeSpan.FromSeconds(1);

    /// <summary>How it compares.</summary>
    public TextPatternKind Kind { get; }

    /// <summary>The text, or the regular expression without its slashes.</summary>
    public string Value { get; }

    /// <summary>Whether a regular expression ignores case.</summary>
    public bool IgnoresCase { get; }

    /// <summary>Fits a text that is the same, to the letter.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static TextPattern Exactly(string text) => new(TextPatternKind.Exactly, Guard.Text(text, nameof(text)));

    /// <summary>Fits a text that contains this one, whatever its case.</summary>
    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static TextPattern Containing(string text) => new(TextPatternKind.Containing, Guard.Text(text, nameof(text)));

    /// <summary>Fits a text in which a .NET regular expression finds something; culture-invariant.</summary>
    /// <param name="regex">The expression. An escaped slash (<c>\/</c>) is kept as a plain one, which means the same.</param>
    /// <param name="ignoresCase">Whether case matters not.</param>
    /// <exception cref="ArgumentException">This is no regular expression, or it has a lone surrogate.</exception>
    public static TextPattern Matching(string regex, bool ignoresCase = false)
    {
        var pattern = QueryText.WithPlainSlashes(Guard.Text(regex, nameof(regex)));
        var options = RegexOptions.CultureInvariant | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return new TextPattern(TextPatternKind.Matching, pattern, ignoresCase, new Regex(pattern, options, MatchTimeout));
    }

    /// <summary>Whether a text fits. O(length), but for a regular expression, which may backtrack until its time is over.</summary>
    /// <exception cref="RegexMatchTimeoutException">The regular expression took longer than <see cref="MatchTimeout"/>.</exception>
    public bool IsMatch(string text) => Kind switch
    {
        TextPatternKind.Anything => true,
        TextPatternKind.Exactly => string.Equals(Guard.NotNull(text, nameof(text)), Value, StringComparison.Ordinal),
        TextPatternKind.Containing => ContainsValue(Guard.NotNull(text, nameof(text))),
        _ => _regex!.IsMatch(Guard.NotNull(text, nameof(text))),
    };

    /// <inheritdoc/>
    public bool Equals(TextPattern? other) =>
        other is not null && Kind == other.Kind && IgnoresCase == other.IgnoresCase
            && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Value) * 31) + (int)Kind);

    /// <summary>Operator and value as a query has them, as in <c>~nuclear</c>; empty where anything fits.</summary>
    public override string ToString() => Kind switch
    {
        TextPatternKind.Anything => "",
        TextPatternKind.Exactly => $"={QueryText.Value(Value)}",
        TextPatternKind.Containing => $"~{QueryText.Value(Value)}",
        _ => $"=/{QueryText.WithEscapedSlashes(Value)}/{(IgnoresCase ? "i" : "")}",
    };

#if NET
    private bool ContainsValue(string text) => text.Contains(Value, StringComparison.OrdinalIgnoreCase);
#else
    private bool ContainsValue(string text) => text.IndexOf(Value, StringComparison.OrdinalIgnoreCase) >= 0;
#endif
}
