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
    private readonly int[] _componentOf;
    private readonly bool[] _dependsOnItself;
    private readonly int[] _members;
    private readonly int[] _starts;
    private readonly int[] _stateStarts;

    public EvaluationOrder(BipolarFramework framework)
    {
        _framework = framework;
        (_componentOf, Count, _dependsOnItself) = StrongComponents.Of(framework);
        _starts = new int[Count + 1];
        _members = new int[framework.Count];
        foreach (var component in _componentOf) _starts[component + 1]++;
        for (var component = 0; component < Count; component++) _starts[component + 1] += _starts[component];
        var free = _starts.AsSpan(0, Count).ToArray();
        for (var argument = 0; argument < _members.Length; argument++) _members[free[_componentOf[argument]]++] = argument;
        _stateStarts = _starts.AsSpan(0, Count).ToArray();
        for (var component = 0; component < Count; component++)
            if (_starts[component + 1] - _starts[component] > 1) PutWiresFirst(component);
    }

    /// <summary>How many components there are.</summary>
    public int Count { get; }

    /// <summary>All arguments, component by component.</summary>
    public ReadOnlySpan<int> Members => _members;

    public int ComponentOf(int argument) => _componentOf[argument];

    /// <summary>The wires of a circle that can be computed from its states.</summary>
    public ReadOnlySpan<int> WiresOf(int component) => _members.AsSpan(_starts[component].._stateStarts[component]);

    /// <summary>The arguments of a component that are no such wires.</summary>
    public ReadOnlySpan<int> StatesOf(int component) => _members.AsSpan(_stateStarts[component].._starts[component + 1]);

    /// <summary>Whether strengths in a component depend on themselves.</summary>
    public bool IsCircle(int component) => _starts[component + 1] - _starts[component] > 1 || _dependsOnItself[_members[_starts[component]]];

    private bool IsWire(int argument) =>
        !_framework.PremisesOf(argument).IsEmpty && _framework.AttackersOf(argument).IsEmpty && _framework.SupportersOf(argument).IsEmpty;

    /// <summary>Kahn's topological order over the wires; those that depend on themselves through wires alone stay states.</summary>
    private void PutWiresFirst(int component)
    {
        var members = _members.AsSpan(_starts[component].._starts[component + 1]);
        var waitingFor = new Dictionary<int, int>();
        foreach (var member in members)
            if (IsWire(member)) waitingFor[member] = 0;
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
