using static ArgumentMap.Interchange.Argdown.Syntax.Part;

namespace ArgumentMap.Interchange.Argdown.Syntax;

/// <summary>
/// The grammar as a list of steps, so that the parser needs no recursion, with what may follow each: the sets by which the reference's
/// parser (Chevrotain, LL(1) here but for two places) decides and recovers.
/// </summary>
internal sealed class GrammarProgram
{
    private readonly IReadOnlyDictionary<SyntaxRule, Part[]> _rules;
    private readonly Dictionary<SyntaxRule, int> _starts = [];
    private readonly List<Step> _steps = [];

    private GrammarProgram(IReadOnlyDictionary<SyntaxRule, Part[]> rules) => _rules = rules;

    public static GrammarProgram Of(IReadOnlyDictionary<SyntaxRule, Part[]> rules)
    {
        var program = new GrammarProgram(rules);
        foreach (var (rule, parts) in rules)
        {
            program._starts.Add(rule, program._steps.Count);
            program.AddAll(parts, Rest.End);
            program._steps.Add(new Step(StepKind.Return));
        }
        program.Steps = [.. program._steps];
        program.Starts = [.. Enum.GetValues<SyntaxRule>().Select(rule => program._starts.GetValueOrDefault(rule, -1))];
        return program;
    }

    /// <summary>All steps.</summary>
    public Step[] Steps { get; private set; } = [];

    /// <summary>The first step of each rule.</summary>
    public int[] Starts { get; private set; } = [];

    private void AddAll(Part[] parts, Rest rest)
    {
        for (var i = 0; i < parts.Length; i++) Add(parts[i], rest.Before(parts[(i + 1)..]));
    }

    private void Add(Part part, Rest rest)
    {
        switch (part)
        {
            case Taken taken:
                var (follow, isLast) = FirstOf(rest);
                _steps.Add(new Step(StepKind.Take) { Token = taken.Kind, IsKept = taken.IsKept, Follow = follow, IsLast = isLast });
                break;
            case Called called:
                (follow, isLast) = FirstOf(rest);
                _steps.Add(new Step(StepKind.Call) { Rule = called.Rule, Follow = follow, IsLast = isLast });
                break;
            case Sequence sequence:
                AddAll(sequence.Parts, rest);
                break;
            case Node node:
                _steps.Add(new Step(StepKind.Open) { Rule = node.Rule });
                AddAll(node.Parts, rest);
                _steps.Add(new Step(StepKind.Close) { Rule = node.Rule });
                break;
            case Optional optional:
                var skip = new Step(StepKind.Skip) { Set = FirstOf(optional.Parts), Second = optional.Second };
                _steps.Add(skip);
                AddAll(optional.Parts, rest);
                skip.Target = _steps.Count;
                break;
            case Repeated repeated:
                var start = _steps.Count;
                var leave = new Step(StepKind.Skip) { Set = FirstOf(repeated.Parts) };
                _steps.Add(leave);
                AddAll(repeated.Parts, rest.Before([repeated]));
                _steps.Add(new Step(StepKind.Jump) { Target = start });
                leave.Target = _steps.Count;
                break;
            case Required required:
                AddRequired(required, rest);
                break;
            case Choice choice:
                AddChoice(choice, rest);
                break;
        }
    }

    private void AddRequired(Required required, Rest rest)
    {
        var first = FirstOf(required.Parts);
        _steps.Add(new Step(StepKind.Require) { Set = first });
        var body = _steps.Count;
        Part again = required.Separator is { } separator
            ? new Optional([new Taken(separator), .. required.Parts])
            : new Optional(required.Parts);
        AddAll(required.Parts, rest.Before([again]));
        var next = rest.Next as Taken;
        var (follow, isLast) = next is null ? (default, true) : FirstOf(rest.AfterNext);
        _steps.Add(new Step(StepKind.Again)
        {
            Set = required.Separator is { } between ? TokenSet.Of(between) : first,
            IsSeparated = required.Separator is not null,
            Target = body,
            Expected = next?.Kind,
            Follow = follow,
            IsLast = isLast,
        });
    }

    private void AddChoice(Choice choice, Rest rest)
    {
        var jumps = new List<Step>();
        foreach (var part in choice.Parts)
        {
            var skip = new Step(StepKind.Skip) { Set = FirstOf([part]), Second = SecondOf(part) };
            _steps.Add(skip);
            Add(part, rest);
            var jump = new Step(StepKind.Jump);
            _steps.Add(jump);
            jumps.Add(jump);
            skip.Target = _steps.Count;
        }
        _steps.Add(new Step(StepKind.Fail));
        foreach (var jump in jumps) jump.Target = _steps.Count;
    }

    /// <summary>The two kinds of lists are told by the token behind the indentation.</summary>
    private static TokenSet? SecondOf(Part part) => part switch
    {
        Called { Rule: SyntaxRule.OrderedList } => TokenSet.Of(TokenKind.OrderedListItem),
        Called { Rule: SyntaxRule.UnorderedList } => TokenSet.Of(TokenKind.UnorderedListItem),
        _ => null,
    };

    private TokenSet FirstOf(Part[] parts) => FirstOf(Rest.End.Before(parts)).First;

    private (TokenSet First, bool IsLast) FirstOf(Rest rest)
    {
        var first = default(TokenSet);
        for (; rest.Next is { } next; rest = rest.AfterNext)
        {
            first |= FirstOf(next);
            if (next is not (Optional or Repeated)) return (first, false);
        }
        return (first, true);
    }

    private TokenSet FirstOf(Part part) => part switch
    {
        Taken taken => TokenSet.Of(taken.Kind),
        Called called => FirstOf(_rules[called.Rule]),
        Choice choice => choice.Parts.Aggregate(default(TokenSet), (set, each) => set | FirstOf(each)),
        Sequence sequence => FirstOf(sequence.Parts),
        Node node => FirstOf(node.Parts),
        Optional optional => FirstOf(optional.Parts),
        Repeated repeated => FirstOf(repeated.Parts),
        Required required => FirstOf(required.Parts),
        _ => throw new InvalidOperationException($"An unknown part of the grammar: {part}."),
    };
}
