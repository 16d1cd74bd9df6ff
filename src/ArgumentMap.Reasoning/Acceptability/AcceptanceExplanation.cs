namespace ArgumentMap.Reasoning;

/// <summary>
/// Why an argument is in, out or undecided: the least that has to be said. An argument that is in has a defence tree: each attacker is
/// out, for one attacker of its own that is in, and so on down to arguments that nothing attacks. An argument that is out is so for one
/// attacker that is in, or since all is out that it needs one of: its premises, and read by support its supports. An undecided one leads,
/// by attackers that go unanswered, into a circle of them.
/// </summary>
/// <remarks>
/// Every argument is explained once, so the explanation is never larger than the framework, though written out as a tree it can be. Source:
/// S. Modgil and M. Caminada, Proof theories and algorithms for abstract argumentation frameworks (2009): the tree is a winning strategy
/// in the grounded discussion game.
/// </remarks>
public sealed class AcceptanceExplanation
{
    private AcceptanceExplanation(FrameworkLabelling labelling, IReadOnlyList<AcceptanceStep> steps) =>
        (Framework, Semantics, Steps) = (labelling.Framework, labelling.Semantics, steps);

    /// <summary>The framework that was labelled.</summary>
    public ArgumentationFramework Framework { get; }

    /// <summary>The semantics by which it was labelled.</summary>
    public DungSemantics Semantics { get; }

    /// <summary>How the labels treat support.</summary>
    public Reading Reading => Framework.Reading;

    /// <summary>
    /// The steps, depth first; the first is about the argument that was asked about. What stands for a lack is told as what is needed.
    /// </summary>
    public IReadOnlyList<AcceptanceStep> Steps { get; }

    internal static AcceptanceExplanation Of(FrameworkLabelling labelling, int argument)
    {
        var steps = new List<AcceptanceStep>();
        var explained = new HashSet<int>();
        var waiting = new Stack<int>([argument]);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (!explained.Add(next)) continue;
            var because = BecauseOf(labelling, next);
            if (!IsLack(labelling, next)) steps.Add(Step(labelling, next, because));
            for (var i = because.Length - 1; i >= 0; i--) waiting.Push(because[i]);
        }
        return new AcceptanceExplanation(labelling, steps);
    }

    /// <summary>
    /// The semantics and the reading, and the steps as lines, one a step, as in <c>a is in: what attacks it is out: b, c</c>; LF between
    /// them.
    /// </summary>
    public override string ToString() => string.Join('\n', Steps.Select(Line).Prepend($"{Semantics}, {Reading.InWords()}"));

    /// <summary>One step as a line, as in <c>a is in: what attacks it is out: b, c</c>.</summary>
    public string Line(AcceptanceStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{Framework.Ids[step.Argument]} is {Vocabulary.Word(step.Label)}: {step.Reason}";
    }

    private static int[] BecauseOf(FrameworkLabelling labelling, int argument)
    {
        var attackers = labelling.Framework.AttackersOf(argument);
        switch (labelling.Labels[argument])
        {
            case AcceptanceLabel.In:
                return attackers.ToArray();
            case AcceptanceLabel.Out:
                return [labelling.RefuterOf(argument)];
            default:
                foreach (var attacker in attackers)
                    if (labelling.Labels[attacker] == AcceptanceLabel.Undecided) return [attacker];
                throw new InvalidOperationException("An undecided argument has an undecided attacker.");
        }
    }

    /// <summary>The step of an argument; an attacker that stands for a lack makes way for what is lacking.</summary>
    private static AcceptanceStep Step(FrameworkLabelling labelling, int argument, int[] because)
    {
        var label = labelling.Labels[argument];
        if (label == AcceptanceLabel.In)
        {
            int[] attackers = [.. because.Where(attacker => !IsLack(labelling, attacker))];
            int[] grounds = [.. because.Where(attacker => IsLack(labelling, attacker)).Select(labelling.RefuterOf).Distinct()];
            return new AcceptanceStep(argument, label, attackers, string.Join("; ", ReasonsFor(labelling, argument, attackers, grounds)));
        }
        if (!IsLack(labelling, because[0]))
            return new AcceptanceStep(argument, label, because,
                $"attacked by {Named(labelling, because)}, which is {(label == AcceptanceLabel.Out ? "in" : "undecided")}");
        var needed = labelling.Framework.AttackersOf(because[0]).ToArray();
        var reason = needed.Length == 1
            ? $"it needs {Named(labelling, needed)}, which is {Vocabulary.Word(label)}"
            : $"it needs one of {Named(labelling, needed)}, {(label == AcceptanceLabel.Out ? "all out" : "none in")}";
        return new AcceptanceStep(argument, label, BecauseOf(labelling, because[0]), reason);
    }

    private static IEnumerable<string> ReasonsFor(FrameworkLabelling labelling, int argument, int[] attackers, int[] grounds)
    {
        var failed = FailedOn(labelling, argument);
        if (attackers.Length > 0) yield return $"what attacks it is out: {Named(labelling, attackers)}";
        if (failed.Length > 0) yield return $"it is preferred to a premise of what attacks it: {Named(labelling, failed)}";
        if (attackers.Length == 0 && failed.Length == 0) yield return "nothing attacks it";
        if (grounds.Length > 0) yield return $"it rests on {Named(labelling, grounds)}";
    }

    /// <summary>The attacks on an argument that fail since it is preferred.</summary>
    private static int[] FailedOn(FrameworkLabelling labelling, int argument) =>
        labelling.Framework.FailedAttacks is { } failed ? failed[argument].ToArray() : [];

    private static bool IsLack(FrameworkLabelling labelling, int argument) => argument >= labelling.Framework.OwnCount;

    private static string Named(FrameworkLabelling labelling, int[] arguments) =>
        string.Join(", ", arguments.Select(argument => labelling.Framework.Ids[argument]));
}
