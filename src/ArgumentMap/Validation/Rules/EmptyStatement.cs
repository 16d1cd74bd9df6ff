using ArgumentMap.Analysis;
using ArgumentMap.Gsn;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM015.</summary>
internal sealed class EmptyStatement() : ValidationRule(
    "AM015",
    "empty-statement",
    Severity.Warning,
    "Empty statement",
    "A statement or an utterance without a word says nothing that could be true, supported or doubted. An element of another module of an "
        + "assurance case says it there.",
    "Write what it says, or remove it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context) =>
        from node in context.Map.Statements.Concat<ArgumentNode>(context.Map.Locutions)
        where NormalizedText.IsEmpty(node.Text) && !(context.IsCase && node.IsAway())
        select Found(node, $"The {node.KindAndId} says nothing.");
}
