using ArgumentMap.Schemes;

namespace ArgumentMap.Analysis;

/// <summary>A critical question of the scheme that a relation uses, and the attacks in the map that raise it.</summary>
/// <param name="Relation">The relation whose scheme the question tests.</param>
/// <param name="Scheme">The scheme.</param>
/// <param name="Question">The question.</param>
/// <param name="RaisedBy">
/// The attacks that raise it, on the relation, on its premises or, unless it is an attack itself, on its conclusions; none where nobody has
/// asked.
/// </param>
public sealed record QuestionStatus(Relation Relation, ArgumentScheme Scheme, CriticalQuestion Question, ValueList<Relation> RaisedBy)
{
    /// <summary>Whether somebody in the map has asked the question.</summary>
    public bool IsRaised => RaisedBy.Count > 0;

    /// <summary>Whose question it is and who asks it, as in <c>support r1, expert-opinion: bias, raised by a1</c>.</summary>
    public override string ToString() => $"{Relation.KindAndId}, {Scheme.Id}: {Question.Id}, "
        + (IsRaised ? $"raised by {string.Join(", ", RaisedBy.Select(attack => attack.Id))}" : "not raised");
}
