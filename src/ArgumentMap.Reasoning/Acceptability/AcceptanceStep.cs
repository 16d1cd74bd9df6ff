namespace ArgumentMap.Reasoning;

/// <summary>One step of an explanation: an argument, its label, and the arguments that decide it.</summary>
/// <param name="Argument">The argument's number in the framework.</param>
/// <param name="Label">Its label.</param>
/// <param name="Because">
/// For an argument that is in, all its attackers, each of which is out; for one that is out, an attacker that is in, or all that it needs
/// one of, each of which is out; for an undecided one, an attacker that is undecided too, or one that it needs and that is. Their own steps
/// come later in the explanation, or came before.
/// </param>
/// <param name="Reason">The same in words, as in <c>attacked by b, which is in</c>.</param>
public sealed record AcceptanceStep(int Argument, AcceptanceLabel Label, IReadOnlyList<int> Because, string Reason)
{
    /// <summary>The step in one line, with the argument's number, as in <c>3 is out: attacked by b, which is in</c>.</summary>
    public override string ToString() => $"{Argument} is {Vocabulary.Word(Label)}: {Reason}";
}
