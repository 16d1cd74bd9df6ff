using System.Buffers;
using System.Collections;

namespace ArgumentMap.Reasoning;

/// <summary>
/// The grounded labelling of a framework: the most sceptical answer to which arguments can be accepted. In is what must be accepted, out
/// what is attacked by something that is in, undecided the rest. There is always exactly one. Enumerates each argument's id and label in the
/// framework's order, without the arguments that stand for a lack.
/// </summary>
/// <remarks>
/// Sources: P. M. Dung, On the acceptability of arguments (1995), for the semantics; S. Modgil and M. Caminada, Proof theories and
/// algorithms for abstract argumentation frameworks (2009), for the labelling. It is built from a worklist with one counter per argument,
/// O(arguments + attacks). Immutable.
/// </remarks>
public sealed class GroundedLabelling : IReadOnlyCollection<(string Id, AcceptanceLabel Label)>
{
    /// <summary>The count of an argument that is out: so far below 0 that no count reaches it.</summary>
    private const int Fallen = int.MinValue / 2;

    private const int Nobody = -1;

    private readonly AcceptanceLabel[] _labels;
    private readonly Lazy<int[]> _refuters;

    private GroundedLabelling(ArgumentationFramework framework, AcceptanceLabel[] labels)
    {
        Framework = framework;
        _labels = labels;
        // Only an explanation asks for them, and they cost a second labelling.
        _refuters = new Lazy<int[]>(FindRefuters);
    }

    /// <summary>The framework that was labelled.</summary>
    public ArgumentationFramework Framework { get; }

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => Framework.Reading;

    /// <summary>The labels by the arguments' numbers.</summary>
    public ReadOnlySpan<AcceptanceLabel> Labels => _labels;

    /// <summary>How many arguments are enumerated.</summary>
    public int Count => Framework.OwnCount;

    /// <summary>The ids of the arguments that are in, in the framework's order: the grounded extension, without the arguments that stand for a lack.</summary>
    public IEnumerable<string> Accepted => Labelled(AcceptanceLabel.In);

    /// <summary>The ids of the arguments that are out, in the framework's order, likewise.</summary>
    public IEnumerable<string> Rejected => Labelled(AcceptanceLabel.Out);

    /// <summary>The ids of the arguments that are neither, in the framework's order, likewise.</summary>
    public IEnumerable<string> Undecided => Labelled(AcceptanceLabel.Undecided);

    /// <summary>Labels a framework. O(arguments + attacks).</summary>
    public static GroundedLabelling Of(ArgumentationFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        cancellationToken.ThrowIfCancellationRequested();
        var labels = new AcceptanceLabel[framework.Count];
        var standing = ArrayPool<int>.Shared.Rent(framework.Count);
        var accepted = ArrayPool<int>.Shared.Rent(framework.Count + 1);
        Settle(framework, standing, accepted);
        for (var argument = 0; argument < labels.Length; argument++) labels[argument] = LabelFor(standing[argument]);
        ArrayPool<int>.Shared.Return(standing);
        ArrayPool<int>.Shared.Return(accepted);
        return new GroundedLabelling(framework, labels);
    }

    /// <summary>The label of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceLabel LabelOf(string id) => _labels[Framework.IndexOf(id)];

    /// <summary>Why the argument with an id has its label. O(the arguments and attacks that the answer names), and for the first answer one labelling more.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceExplanation Explain(string id) => AcceptanceExplanation.Of(this, Framework.IndexOf(id));

    /// <inheritdoc/>
    public IEnumerator<(string Id, AcceptanceLabel Label)> GetEnumerator()
    {
        for (var argument = 0; argument < Count; argument++) yield return (Framework.Ids[argument], _labels[argument]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The reading and how many have each label, as in <c>grounded, by support: 5 in, 2 out, 0 undecided</c>.</summary>
    public override string ToString() => $"grounded, {Reading.InWords()}: {LabelCounts.Of(this.Select(pair => pair.Label))}";

    /// <summary>The argument that put an argument out; it came in before everything that its victim's fall let in.</summary>
    internal int RefuterOf(int argument) => _refuters.Value[argument];

    private IEnumerable<string> Labelled(AcceptanceLabel label) => this.Where(pair => pair.Label == label).Select(pair => pair.Id);

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
        var turn = ArrayPool<int>.Shared.Rent(framework.AttackCount + CompressedRows.GatherMargin);
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
    private int[] FindRefuters()
    {
        var accepted = new int[Framework.Count + 1];
        var count = Settle(Framework, new int[Framework.Count], accepted);
        var refuters = new int[Framework.Count];
        Array.Fill(refuters, Nobody);
        foreach (var argument in accepted.AsSpan(0, count))
            foreach (var victim in Framework.AttackTargets(argument))
                if (refuters[victim] == Nobody) refuters[victim] = argument;
        return refuters;
    }
}
