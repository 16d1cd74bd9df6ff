namespace ArgumentMap.Reasoning;

/// <summary>
/// Which parts of a framework have to be computed in rounds together. A circle may have several fixpoints, and which of them the rounds
/// from the base scores lead to can depend on what reaches it on the way: on what an argument that bears on it is worth in an early round,
/// before its own attackers and supporters have told. So a circle on which something bears that changes from round to round makes a block
/// with all on which it depends; blocks that share an argument are one. All else has its strength by the components alone.
/// O(arguments + attacks + supports + premises).
/// </summary>
internal sealed class RoundBlocks
{
    private readonly BipolarFramework _framework;
    private readonly EvaluationOrder _order;
    private readonly int[] _blockOf;
    private readonly CompressedRows _components;

    /// <summary>Of each argument 0 where it is a state, else one more than the highest of the wires that it rests on.</summary>
    private readonly int[] _heights;

    public RoundBlocks(BipolarFramework framework, EvaluationOrder order)
    {
        (_framework, _order) = (framework, order);
        _heights = Heights();
        var isJoined = new bool[order.Count];
        var joined = new int[order.Count];
        for (var component = 0; component < joined.Length; component++) joined[component] = component;
        Join(isJoined, joined);
        _blockOf = new int[order.Count];
        Array.Fill(_blockOf, -1);
        var numbers = new Dictionary<int, int>();
        var members = new List<int>();
        for (var component = 0; component < order.Count; component++)
        {
            if (!isJoined[component]) continue;
            var root = RootOf(joined, component);
            if (!numbers.TryGetValue(root, out var block)) numbers.Add(root, block = numbers.Count);
            _blockOf[component] = block;
            members.Add(component);
        }
        _components = new CompressedRows(numbers.Count, [.. members.Select(component => _blockOf[component])], [.. members]);
    }

    /// <summary>How many blocks there are.</summary>
    public int Count => _components.RowCount;

    /// <summary>The number of a component's block, or −1 where it is in none.</summary>
    public int BlockOf(int component) => _blockOf[component];

    /// <summary>The components of a block, each after those on which it depends.</summary>
    public ReadOnlySpan<int> ComponentsOf(int block) => _components[block];

    /// <summary>
    /// 0 for an argument that has a strength of its own in each round; for a wire, when it comes among the wires, from 1.
    /// </summary>
    public int HeightOf(int argument) => _heights[argument];

    /// <summary>How many rounds it takes at most until all outside circles rest, where the circles do.</summary>
    public int DepthOf(int block)
    {
        var depths = new Dictionary<int, int>();
        var deepest = 0;
        foreach (var component in ComponentsOf(block))
        {
            var depth = 0;
            foreach (var argument in _order.MembersOf(component))
                foreach (var source in SourcesOf(argument))
                    if (_order.ComponentOf(source) is var other && other != component) depth = Math.Max(depth, depths[other] + 1);
            depths[component] = depth;
            deepest = Math.Max(deepest, depth);
        }
        return deepest;
    }

    private int[] Heights()
    {
        var heights = new int[_framework.Count];
        for (var component = 0; component < _order.Count; component++)
        {
            foreach (var wire in _order.WiresOf(component)) heights[wire] = 1 + Highest(wire);
            if (_order.CircleOf(component) >= 0) continue;
            var only = _order.StatesOf(component)[0];
            if (EvaluationOrder.IsWire(_framework, only)) heights[only] = 1 + Highest(only);
        }
        return heights;

        int Highest(int wire)
        {
            var highest = 0;
            foreach (var premise in _framework.PremisesOf(wire)) highest = Math.Max(highest, heights[premise]);
            return highest;
        }
    }

    /// <summary>Joins each circle on which something bears that changes, and whatever is joined, with all that bears on it.</summary>
    private void Join(bool[] isJoined, int[] joined)
    {
        var changes = Changing();
        for (var component = _order.Count - 1; component >= 0; component--)
        {
            isJoined[component] |= _order.CircleOf(component) >= 0 && DependsOnAny(component, changes);
            if (!isJoined[component]) continue;
            foreach (var argument in _order.MembersOf(component))
                foreach (var source in SourcesOf(argument))
                {
                    var other = _order.ComponentOf(source);
                    isJoined[other] = true;
                    joined[RootOf(joined, other)] = RootOf(joined, component);
                }
        }
    }

    /// <summary>The components whose strengths are not in every round what they are at first.</summary>
    private bool[] Changing()
    {
        var changes = new bool[_order.Count];
        for (var component = 0; component < changes.Length; component++)
        {
            var first = _order.MembersOf(component)[0];
            var isWire = _heights[first] > 0;
            changes[component] = _order.CircleOf(component) >= 0 || (isWire ? DependsOnAny(component, changes) : SourcesOf(first).Any());
        }
        return changes;
    }

    private bool DependsOnAny(int component, bool[] marked)
    {
        foreach (var argument in _order.MembersOf(component))
            foreach (var source in SourcesOf(argument))
                if (_order.ComponentOf(source) is var other && other != component && marked[other]) return true;
        return false;
    }

    private IEnumerable<int> SourcesOf(int argument)
    {
        for (var at = _framework.Influences.Starts[argument]; at < _framework.Influences.Starts[argument + 1]; at++)
            yield return _framework.Influences.Values[at];
        for (var at = _framework.Premises.Starts[argument]; at < _framework.Premises.Starts[argument + 1]; at++)
            yield return _framework.Premises.Values[at];
    }

    /// <summary>Union–find with path halving.</summary>
    private static int RootOf(int[] joined, int component)
    {
        while (joined[component] != component) component = joined[component] = joined[joined[component]];
        return component;
    }
}
