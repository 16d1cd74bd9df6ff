using System.Runtime.InteropServices;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Computes all strengths of a block from one another, all at once, from the base scores on: the rounds by which the semantics are defined.
/// Wires pass on what they get within the round. In each round only what has a changed source is computed, so a round costs O(what bears on
/// that).
/// </summary>
internal sealed class Rounds
{
    private readonly EvaluationOrder _order;
    private readonly RoundBlocks _blocks;
    private readonly int _block;
    private readonly StrengthSolver _solver;
    private readonly int[] _states;
    private readonly Dictionary<int, int> _positions = [];
    private readonly HashSet<int> _unsettled = [];

    /// <summary>The states whose sources have changed, by position, and the wires, by height.</summary>
    private readonly List<int> _waiting = [];
    private readonly bool[] _isWaiting;
    private readonly List<Queue<int>> _wires = [];
    private readonly HashSet<int> _waitingWires = [];

    public Rounds(EvaluationOrder order, RoundBlocks blocks, int block, StrengthSolver solver)
    {
        (_order, _blocks, _block, _solver) = (order, blocks, block, solver);
        var states = new List<int>();
        foreach (var component in blocks.ComponentsOf(block))
            foreach (var argument in order.MembersOf(component))
            {
                if (blocks.HeightOf(argument) > 0) continue;
                _positions.Add(argument, states.Count);
                states.Add(argument);
            }
        _states = [.. states];
        _isWaiting = new bool[_states.Length];
    }

    /// <summary>Whether, at the end, a component and all on which it depends had come to rest.</summary>
    public bool HasSettled(int component) => !_unsettled.Contains(component);

    /// <summary>
    /// Goes on until no strength would change by more than the tolerance, until they are where they once were, or for as long as the
    /// options allow.
    /// </summary>
    /// <returns>How many rounds there were.</returns>
    public int Run(StrengthOptions options, CancellationToken cancellationToken)
    {
        Start();
        var most = options.MaxIterations + _blocks.DepthOf(_block);
        var mark = new double[_states.Length];
        Array.Fill(mark, double.NaN);
        var next = new List<(int Position, double Strength)>();
        for (var (round, nextMark) = (1, 1); round <= most; round++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Advance(next) <= options.Tolerance) return round;
            Apply(next);
            if (IsBackAt(mark, next, options.Tolerance / 1000)) most = round;
            if (round == most) break;
            if (round != nextMark) continue;
            for (var i = 0; i < mark.Length; i++) mark[i] = _solver.Strengths[_states[i]];
            nextMark *= 2;
        }
        FindUnsettled(next, options.Tolerance);
        return most;
    }

    private void Start()
    {
        foreach (var state in _states) _solver.Strengths[state] = _solver.FirstOf(state);
        foreach (var component in _blocks.ComponentsOf(_block))
            foreach (var argument in _order.MembersOf(component))
                if (_blocks.HeightOf(argument) > 0) Wait(argument);
        PassOn();
        for (var i = 0; i < _states.Length; i++) Wait(_states[i]);
    }

    /// <summary>One round. Returns by how much the strength that would move most would.</summary>
    private double Advance(List<(int Position, double Strength)> next)
    {
        next.Clear();
        var residual = 0.0;
        foreach (var position in _waiting)
        {
            var strength = _solver.StrengthOf(_states[position]);
            residual = Math.Max(residual, Math.Abs(strength - _solver.Strengths[_states[position]]));
            next.Add((position, strength));
            _isWaiting[position] = false;
        }
        _waiting.Clear();
        return residual;
    }

    private void Apply(List<(int Position, double Strength)> next)
    {
        foreach (var (position, strength) in next) Change(_states[position], strength);
        PassOn();
    }

    private void PassOn()
    {
        for (var height = 0; height < _wires.Count; height++)
            while (_wires[height].TryDequeue(out var wire))
            {
                _waitingWires.Remove(wire);
                Change(wire, _solver.StrengthOf(wire));
            }
    }

    private void Change(int argument, double strength)
    {
        if (_solver.Strengths[argument].Equals(strength)) return;
        _solver.Strengths[argument] = strength;
        foreach (var dependant in _solver.DependantsOf(argument)) Wait(dependant);
    }

    private void Wait(int argument)
    {
        if (_blocks.BlockOf(_order.ComponentOf(argument)) != _block) return;
        var height = _blocks.HeightOf(argument);
        if (height > 0)
        {
            while (_wires.Count < height) _wires.Add([]);
            if (_waitingWires.Add(argument)) _wires[height - 1].Enqueue(argument);
            return;
        }
        var position = _positions[argument];
        if (_isWaiting[position]) return;
        _isWaiting[position] = true;
        _waiting.Add(position);
    }

    /// <summary>
    /// Whether the strengths are where they once were. What has just changed is looked at first, since it tells soonest that they are not.
    /// </summary>
    private bool IsBackAt(double[] mark, List<(int Position, double Strength)> changed, double tolerance)
    {
        foreach (var (position, strength) in CollectionsMarshal.AsSpan(changed))
            if (!(Math.Abs(mark[position] - strength) <= tolerance)) return false;
        for (var i = 0; i < mark.Length; i++)
            if (!(Math.Abs(mark[i] - _solver.Strengths[_states[i]]) <= tolerance)) return false;
        return true;
    }

    /// <summary>What still moves, and all that depends on it.</summary>
    private void FindUnsettled(List<(int Position, double Strength)> next, double tolerance)
    {
        Advance(next);
        foreach (var (position, strength) in next)
            if (Math.Abs(strength - _solver.Strengths[_states[position]]) > tolerance)
                _unsettled.Add(_order.ComponentOf(_states[position]));
        foreach (var component in _blocks.ComponentsOf(_block))
        {
            if (!_unsettled.Contains(component)) continue;
            foreach (var argument in _order.MembersOf(component))
                foreach (var dependant in _solver.DependantsOf(argument)) _unsettled.Add(_order.ComponentOf(dependant));
        }
    }
}
