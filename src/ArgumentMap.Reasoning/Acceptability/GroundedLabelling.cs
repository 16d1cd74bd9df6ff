namespace ArgumentMap.Reasoning;

/// <summary>
/// The grounded labelling of a framework: the most sceptical answer to which arguments can be accepted. In is what must be accepted, out
/// what is attacked by something that is in, undecided the rest. There is always exactly one.
/// </summary>
/// <remarks>
/// Sources: P. M. Dung, On the acceptability of arguments (1995), for the semantics; S. Modgil and M. Caminada, Proof theories and
/// algorithms for abstract argumentation frameworks (2009), for the labelling. It is built from a worklist with one counter per argument,
/// O(arguments + attacks). Immutable.
/// </remarks>
public sealed class GroundedLabelling
{
    private const int Nobody = -1;

    private readonly AcceptanceLabel[] _labels;
    private readonly int[] _refuters;

    private GroundedLabelling(ArgumentationFramework framework, AcceptanceLabel[] labels, int[] refuters) =>
        (Framework, _labels, _refuters) = (framework, labels, refuters);

    /// <summary>The framework that was labelled.</summary>
    public ArgumentationFramework Framework { get; }

    /// <summary>The labels by the arguments' numbers.</summary>
    public ReadOnlySpan<AcceptanceLabel> Labels => _labels;

    /// <summary>The ids of the arguments that are in, in the framework's order: the grounded extension.</summary>
    public IEnumerable<string> Accepted => Framework.Ids.Where((_, argument) => _labels[argument] == AcceptanceLabel.In);

    /// <summary>Labels a framework. O(arguments + attacks).</summary>
    public static GroundedLabelling Of(ArgumentationFramework framework, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(framework);
        cancellationToken.ThrowIfCancellationRequested();
        var labels = new AcceptanceLabel[framework.Count];
        var refuters = new int[framework.Count];
        Label(framework, labels, refuters);
        return new GroundedLabelling(framework, labels, refuters);
    }

    /// <summary>The label of the argument with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceLabel LabelOf(string id) => _labels[Framework.IndexOf(id)];

    /// <summary>Why the argument with an id has its label. O(the arguments and attacks that the answer names).</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public AcceptanceExplanation Explain(string id) => AcceptanceExplanation.Of(this, Framework.IndexOf(id));

    /// <summary>The argument that put an argument out; it came in before everything that its victim's fall let in.</summary>
    internal int RefuterOf(int argument) => _refuters[argument];

    /// <summary>Arguments come in first come, first served, so that each refuter is one of the nearest.</summary>
    private static void Label(ArgumentationFramework framework, AcceptanceLabel[] labels, int[] refuters)
    {
        var attackers = framework.Attackers.Starts;
        var starts = framework.Targets.Starts;
        var targets = framework.Targets.Values;
        var standing = new int[labels.Length];
        var accepted = new int[labels.Length];
        var count = 0;
        for (var argument = 0; argument < standing.Length; argument++)
        {
            standing[argument] = attackers[argument + 1] - attackers[argument];
            if (standing[argument] == 0) accepted[count++] = argument;
        }
        Array.Fill(refuters, Nobody);
        for (var done = 0; done < count; done++)
        {
            var argument = accepted[done];
            labels[argument] = AcceptanceLabel.In;
            foreach (var victim in targets[starts[argument]..starts[argument + 1]])
            {
                if (labels[victim] == AcceptanceLabel.Out) continue;
                labels[victim] = AcceptanceLabel.Out;
                refuters[victim] = argument;
                foreach (var freed in targets[starts[victim]..starts[victim + 1]])
                    if (--standing[freed] == 0) accepted[count++] = freed;
            }
        }
    }
}
