namespace ArgumentMap.Reasoning;

/// <summary>
/// The order in which a framework's arguments can be evaluated: its strongly connected components, each after all on which it depends. A
/// component of one argument that does not depend on itself is computed once; any other is a circle. Source: R. Tarjan, Depth-first search
/// and linear graph algorithms (1972); here on a stack of its own. O(arguments + attacks + supports + premises).
/// </summary>
/// <remarks>
/// Within a circle the <em>wires</em> come first, in an order in which each follows those it depends on: arguments that only pass on what
/// their premises come to, as a map's relations do when nothing bears on them. They are no state of the circle, so that a chain of
/// relations behaves just as the direct attacks and supports that it stands for. The others follow in rising order.
/// </remarks>
internal sealed class EvaluationOrder
{
    private readonly BipolarFramework _framework;
    private readonly int[] _members;
    private readonly int[] _componentOf;
    private readonly int[] _starts;
    private readonly int[] _stateStarts;
    private readonly int[] _circleOf;

    private EvaluationOrder(BipolarFramework framework, int[] componentOf, int count, bool[] dependsOnItself)
    {
        _framework = framework;
        Count = count;
        _componentOf = componentOf;
        var components = new CompressedRows(count, componentOf, Numbers(framework.Count));
        (_starts, _members) = components.Arrays;
        _stateStarts = _starts.AsSpan(0, count).ToArray();
        _circleOf = new int[count];
        for (var component = 0; component < count; component++)
        {
            var isCircle = _starts[component + 1] - _starts[component] > 1 || dependsOnItself[_members[_starts[component]]];
            _circleOf[component] = isCircle ? CircleCount++ : -1;
            if (isCircle) PutWiresFirst(component);
        }
    }

    /// <summary>Of a framework without circles: every argument is a component of its own.</summary>
    private EvaluationOrder(BipolarFramework framework, int[] order)
    {
        _framework = framework;
        Count = order.Length;
        _members = order;
        _componentOf = new int[order.Length];
        for (var component = 0; component < order.Length; component++) _componentOf[order[component]] = component;
        _starts = _stateStarts = Numbers(order.Length + 1);
        _circleOf = [];
    }

    /// <summary>How many components there are.</summary>
    public int Count { get; }

    /// <summary>How many of them are circles.</summary>
    public int CircleCount { get; }

    /// <summary>All arguments, component by component.</summary>
    public ReadOnlySpan<int> Members => _members;

    public static EvaluationOrder Of(BipolarFramework framework)
    {
        if (TopologicalOrder.TryFind(framework, out var order)) return new EvaluationOrder(framework, order);
        var (componentOf, count, dependsOnItself) = StrongComponents.Of(framework);
        return new EvaluationOrder(framework, componentOf, count, dependsOnItself);
    }

    public int ComponentOf(int argument) => _componentOf[argument];

    /// <summary>All arguments of a component.</summary>
    public ReadOnlySpan<int> MembersOf(int component) => Between(_starts[component], _starts[component + 1]);

    /// <summary>The wires of a circle that can be computed from its states.</summary>
    public ReadOnlySpan<int> WiresOf(int component) => Between(_starts[component], _stateStarts[component]);

    /// <summary>The arguments of a component that are no such wires.</summary>
    public ReadOnlySpan<int> StatesOf(int component) => Between(_stateStarts[component], _starts[component + 1]);

    /// <summary>The number of a component among the circles, or −1 where its strengths do not depend on themselves.</summary>
    public int CircleOf(int component) => CircleCount == 0 ? -1 : _circleOf[component];

    /// <summary>Whether an argument only passes on what its premises come to.</summary>
    public static bool IsWire(BipolarFramework framework, int argument) =>
        !framework.PremisesOf(argument).IsEmpty && framework.AttackersOf(argument).IsEmpty && framework.SupportersOf(argument).IsEmpty;

    private ReadOnlySpan<int> Between(int start, int end) => new(_members, start, end - start);

    private static int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = i;
        return numbers;
    }

    /// <summary>Kahn's topological order over the wires; those that depend on themselves through wires alone stay states.</summary>
    private void PutWiresFirst(int component)
    {
        var members = _members.AsSpan(_starts[component].._starts[component + 1]);
        var waitingFor = new Dictionary<int, int>();
        foreach (var member in members)
            if (IsWire(_framework, member)) waitingFor[member] = 0;
        if (waitingFor.Count == 0) return;
        var ordered = new List<int>();
        foreach (var member in members)
        {
            if (!waitingFor.ContainsKey(member)) continue;
            foreach (var premise in _framework.PremisesOf(member))
                if (waitingFor.ContainsKey(premise)) waitingFor[member]++;
            if (waitingFor[member] == 0) ordered.Add(member);
        }
        for (var at = 0; at < ordered.Count; at++)
            foreach (var dependant in _framework.DependantsOf(ordered[at]))
                if (waitingFor.TryGetValue(dependant, out var count) && (waitingFor[dependant] = count - 1) == 0) ordered.Add(dependant);
        var wires = ordered.ToHashSet();
        int[] states = [.. members.ToArray().Where(member => !wires.Contains(member))];
        ordered.CopyTo(members);
        states.CopyTo(members[ordered.Count..]);
        _stateStarts[component] = _starts[component] + ordered.Count;
    }
}
