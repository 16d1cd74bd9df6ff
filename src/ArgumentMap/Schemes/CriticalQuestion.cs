using ArgumentMap.Wording;

namespace ArgumentMap.Schemes;

/// <summary>
/// A question that a use of a scheme must be able to answer. An attack may say that it raises one
/// (<see cref="Relation.CriticalQuestion"/>).
/// </summary>
/// <param name="Id">The question's id, unique in the scheme.</param>
/// <param name="Text">The question.</param>
/// <param name="Target">What an unfavourable answer tells against.</param>
/// <param name="Premise">Where a premise is asked about: the id of its role.</param>
public sealed record CriticalQuestion(string Id, string Text, QuestionTarget Target, string? Premise = null)
{
    /// <summary>The question in one line.</summary>
    public override string ToString() => $"{Id}: {OneLine.Of(Text)}";
}
