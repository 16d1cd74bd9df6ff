namespace ArgumentMap.Reasoning;

/// <summary>A statement that has another label than its tag expects (<see cref="ProofTags"/>).</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Expected">The label that was expected.</param>
/// <param name="Label">The label that it has.</param>
public sealed record UnexpectedLabel(Statement Statement, AcceptanceLabel Expected, AcceptanceLabel Label)
{
    /// <summary>As in <c>build is out, and was expected to be in</c>.</summary>
    public override string ToString() =>
        $"{Statement.Id} is {Vocabulary.Word(Label)}, and was expected to be {Vocabulary.Word(Expected)}";
}
