namespace ArgumentMap.Reasoning;

/// <summary>
/// Why an argument is in, out or undecided: the least that has to be said. An argument that is in has a defence tree: each attacker is
/// out, for one attacker of its own that is in, and so on down to arguments that nothing attacks. An argument that is out is so for one
/// attacker that is in. An undecided one leads, by attackers that go unanswered, into a circle of them.
/// </summary>
/// <remarks>
/// Every argument is explained once, so the explanation is never larger than the framework, though written out as a tree it can be. Source:
/// S. Modgil and M. Caminada, Proof theories and algorithms for abstract argumentation frameworks (2009): the tree is a winning strategy
/// in the grounded discussion game.
/// </remarks>
public sealed class AcceptanceExplanation
{
    private AcceptanceExplanation(ArgumentationFramework framework, IReadOnlyList<AcceptanceStep> steps) => (Framework, Steps) = (framework, steps);

    /// <summary>The framework that was labelled.</summary>
    public ArgumentationFramework Framework { get; }

    /// <summary>The steps, depth first; the first is about the argument that was asked about.</summary>
    public IReadOnlyList<AcceptanceStep> Steps { get; }

    internal static AcceptanceExplanation Of(GroundedLabelling labelling, int argument)
    {
        var steps = new List<AcceptanceStep>();
        var explained = new HashSet<int>();
        var waiting = new Stack<int>([argument]);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (!explained.Add(next)) continue;
            var because = BecauseOf(labelling, next);
            steps.Add(new AcceptanceStep(next, labelling.Labels[next], because));
            for (var i = because.Length - 1; i >= 0; i--) waiting.Push(because[i]);
        }
        return new AcceptanceExplanation(labelling.Framework, steps);
    }

    /// <summary>The steps as lines, one a step, as in <c>a is in: attacked by b, c, all out</c>; LF between them.</summary>
    public override string ToString() => string.Join('\n', Steps.Select(Line));

    /// <summary>One step as a line, as in <c>a is in: attacked by b, c, all out</c>.</summary>
    public string Line(AcceptanceStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return $"{Framework.Ids[step.Argument]} is {Vocabulary.Word(step.Label)}: {Reason(step)}";
    }

    private static int[] BecauseOf(GroundedLabelling labelling, int argument)
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

    private string Reason(AcceptanceStep step)
    {
        if (step.Because.Count == 0) return "nothing attacks it";
        var names = string.Join(", ", step.Because.Select(argument => Framework.Ids[argument]));
        return step.Label switch
        {
            AcceptanceLabel.In => $"attacked by {names}, all out",
            AcceptanceLabel.Out => $"attacked by {names}, which is in",
            _ => $"attacked by {names}, which is undecided",
        };
    }
}
