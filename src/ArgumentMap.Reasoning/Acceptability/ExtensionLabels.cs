namespace ArgumentMap.Reasoning;

/// <summary>An extension as labels: in is what it accepts, out what it attacks, undecided the rest.</summary>
/// <param name="Labels">The labels by the arguments' numbers.</param>
/// <param name="FindRefuters">
/// Of each argument that is out an attacker that is in, so chosen that reasons lead into no circle where that can be; any number for the
/// others. Asked for once, when something is to be explained.
/// </param>
internal sealed record ExtensionLabels(AcceptanceLabel[] Labels, Func<int[]> FindRefuters);
