namespace ArgumentMap.Reasoning;

/// <summary>One step of an explanation: an argument, its label, and the arguments that decide it.</summary>
/// <param name="Argument">The argument's number in the framework.</param>
/// <param name="Label">Its label.</param>
/// <param name="Because">
/// For an argument that is in, all its attackers, each of which is out; for one that is out, an attacker that is in; for an undecided one,
/// an attacker that is undecided too. Their own steps come later in the explanation, or came before.
/// </param>
public sealed record AcceptanceStep(int Argument, AcceptanceLabel Label, IReadOnlyList<int> Because);
