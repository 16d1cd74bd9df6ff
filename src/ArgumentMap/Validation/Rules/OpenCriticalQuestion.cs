using ArgumentMap.Analysis;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM110.</summary>
internal sealed class OpenCriticalQuestion() : ValidationRule(
    "AM110",
    "open-critical-question",
    Severity.Info,
    "Critical questions that nobody asks",
    "A scheme's critical questions are where its arguments usually fail. A question counts as asked where an attack on the step, on one of "
    + "its premises or, for a support, on its conclusion names it. A text need not ask them all; those that it does not ask are where to "
    + "probe it.",
    "Ask them. Where the text does, name the question on the attack that raises it.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        foreach (var questions in context.Map.CriticalQuestionsOf(context.Options.Schemes).Where(question => !question.IsRaised)
            .GroupBy(question => question.Relation))
        {
            var open = string.Join(" ", questions.Select(question => $"[{question.Question.Id}] {question.Question.Text}"));
            yield return Found(questions.Key, $"Nobody asks of the {questions.Key} ({questions.First().Scheme.Name}): {open}");
        }
    }
}
