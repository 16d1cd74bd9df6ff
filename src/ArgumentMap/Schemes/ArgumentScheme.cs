using ArgumentMap.Wording;

namespace ArgumentMap.Schemes;

/// <summary>A kind of reasoning: what its premises and its conclusion are, and the questions that test it.</summary>
/// <param name="Id">The id that <see cref="Relation.Scheme"/> names, such as <c>expert-opinion</c>.</param>
/// <param name="Name">The name, for people to read.</param>
/// <param name="Family">The group it belongs to, such as <c>source-based</c>.</param>
/// <param name="Premises">The premises, by their roles.</param>
/// <param name="Conclusion">The form of the conclusion.</param>
/// <param name="Questions">The critical questions.</param>
public sealed record ArgumentScheme(
    string Id, string Name, string Family, ValueList<SchemePremise> Premises, string Conclusion, ValueList<CriticalQuestion> Questions)
{
    /// <summary>The critical question with this id, or null.</summary>
    public CriticalQuestion? FindQuestion(string id) =>
        Questions.FirstOrDefault(question => string.Equals(question.Id, id, StringComparison.Ordinal));

    /// <summary>The scheme in one line.</summary>
    public override string ToString() => $"{Id}: {OneLine.Of(Name)}";
}
