using System.Buffers;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The grounded extension, the least complete one: in is what must be accepted, out what is attacked by something that is in, undecided the
/// rest. There is always exactly one, so that both ways of acceptance ask it.
/// </summary>
/// <remarks>
/// Sources: P. M. Dung, On the acceptability of arguments (1995), for the semantics; S. Modgil and M. Caminada, Proof theories and
/// algorithms for abstract argumentation frameworks (2009), for the labelling. It is built from a worklist with one counter per argument,
/// O(arguments + attacks).
/// </remarks>
internal sealed class GroundedSemantics : IExtensionFinder, IExtensionLister, ICredulousAcceptance, IScepticalAcceptance
{
    /// <summary>The count of an argument that is out: so far below 0 that no count reaches it.</summary>
    private const int Fallen = int.MinValue / 2;

    private const int Nobody = -1;

    public ExtensionLabels Find(ArgumentationFramework framework, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var labels = new AcceptanceLabel[framework.Count];
        var standing = ArrayPool<int>.Shared.Rent(framework.Count);
        var accepted = ArrayPool<int>.Shared.Rent(framework.Count + 1);
        Settle(framework, standing, accepted);
        for (var argument = 0; argument < labels.Length; argument++) labels[argument] = LabelFor(standing[argument]);
        ArrayPool<int>.Shared.Return(standing);
        ArrayPool<int>.Shared.Return(accepted);
        return new ExtensionLabels(labels, () => FindRefuters(framework));
    }

    public IEnumerable<ExtensionLabels> List(ArgumentationFramework framework,
        CancellationToken cancellationToken) => [Find(framework, cancellationToken)];

    bool ICredulousAcceptance.Accepts(ArgumentationFramework framework, int argument, CancellationToken cancellationToken) =>
        IsIn(framework, argument, cancellationToken);

    bool IScepticalAcceptance.Accepts(ArgumentationFramework framework, int argument, CancellationToken cancellationToken) =>
        IsIn(framework, argument, cancellationToken);

    private bool IsIn(ArgumentationFramework framework, int argument, CancellationToken cancellationToken) =>
        Find(framework, cancellationToken).Labels[argument] == AcceptanceLabel.In;

    /// <summary>In for 0, out below, undecided above; without a question that the processor would have to guess.</summary>
    private static AcceptanceLabel LabelFor(int standing) =>
        (AcceptanceLabel)(((standing == 0 ? 1 : 0) * (int)AcceptanceLabel.In) | ((standing >>> 31) * (int)AcceptanceLabel.Out));

    /// <summary>
    /// Counts of every argument the attackers that still stand: 0 when it comes in, below 0 when it goes out. Those that come in and those
    /// that go out take turns, a whole turn's attacks in one loop. The lists are written to before it is known whether the entry counts,
    /// since the processor guesses wrong on every second such question.
    /// </summary>
    /// <param name="framework">The framework.</param>
    /// <param name="standing">Takes the counts.</param>
    /// <param name="accepted">Takes the arguments that come in, in the order in which they do, and has room for one more.</param>
    /// <returns>How many come in.</returns>
    private static int Settle(ArgumentationFramework framework, int[] standing, int[] accepted)
    {
        var fallen = ArrayPool<int>.Shared.Rent(framework.Count + 1);
        var turn = ArrayPool<int>.Shared.Rent(framework.AttackCount + RowGathering.Margin);
        var (acceptedCount, acceptedDone, fallenCount, fallenDone) = (CountAttackers(framework, standing, accepted), 0, 0, 0);
        while (acceptedDone < acceptedCount)
        {
            var attacks = framework.Targets.Gather(accepted.AsSpan(acceptedDone..acceptedCount), turn);
            acceptedDone = acceptedCount;
            foreach (var victim in turn.AsSpan(0, attacks))
            {
                fallen[fallenCount] = victim;
                fallenCount += standing[victim] >= 0 ? 1 : 0;
                standing[victim] = Fallen;
            }
            var reliefs = framework.Targets.Gather(fallen.AsSpan(fallenDone..fallenCount), turn);
            fallenDone = fallenCount;
            foreach (var relieved in turn.AsSpan(0, reliefs))
            {
                accepted[acceptedCount] = relieved;
                acceptedCount += --standing[relieved] == 0 ? 1 : 0;
            }
        }
        ArrayPool<int>.Shared.Return(turn);
        ArrayPool<int>.Shared.Return(fallen);
        return acceptedCount;
    }

    /// <summary>Begins the counts, and accepts what nothing attacks.</summary>
    private static int CountAttackers(ArgumentationFramework framework, int[] standing, int[] accepted)
    {
        var starts = framework.Attackers.Starts;
        var acceptedCount = 0;
        for (var argument = 0; argument < framework.Count; argument++)
        {
            var count = starts[argument + 1] - starts[argument];
            standing[argument] = count;
            accepted[acceptedCount] = argument;
            acceptedCount += count == 0 ? 1 : 0;
        }
        return acceptedCount;
    }

    /// <summary>Of each argument that is out the first attacker that came in: one of the nearest, since they come in by turns.</summary>
    private static int[] FindRefuters(ArgumentationFramework framework)
    {
        var accepted = new int[framework.Count + 1];
        var count = Settle(framework, new int[framework.Count], accepted);
        var refuters = new int[framework.Count];
        Array.Fill(refuters, Nobody);
        foreach (var argument in accepted.AsSpan(0, count))
            foreach (var victim in framework.AttackTargets(argument))
                if (refuters[victim] == Nobody) refuters[victim] = argument;
        return refuters;
    }
}
