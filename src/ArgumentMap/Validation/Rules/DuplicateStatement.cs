using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>
/// AM006. A warning and no error: two speakers can say the same, and a short text can mean two things in two places, so the map may be
/// meant.
/// </summary>
internal sealed class DuplicateStatement() : ValidationRule(
    "AM006",
    "duplicate-statement",
    Severity.Warning,
    "Duplicate statement",
    "What is said twice is one statement with two anchors. As two statements it divides the reasons for and against it, so that neither "
        + "has them all. Texts are compared without regard to case, white space and punctuation.",
    "Keep one with the anchors of both and let it take over the relations, or say how the two differ.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var firsts = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var statement in context.Map.Statements)
        {
            var text = NormalizedText.Of(statement.Text);
            // A statement without a word has not been written yet; it repeats nothing.
            if (text.Length == 0) continue;
            if (firsts.TryGetValue(text, out var first))
                yield return Found(statement,
                    $"The {statement.KindAndId} says the same as the {first.KindAndId}: \"{Shortened(statement.Text)}\"", first.Id);
            else
                firsts.Add(text, statement);
        }
    }
}
