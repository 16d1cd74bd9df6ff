namespace ArgumentMap.Reasoning;

/// <summary>
/// What becomes of a grounded labelling when some arguments are taken away. Only what they reach by attacks, their cone, is labelled anew:
/// grounded semantics is directional, so that nothing outside depends on it. Source: P. Baroni and M. Giacomin, On principle-based
/// evaluation of extension-based argumentation semantics (2007). O(the cone and the attacks at it); not safe for use by several threads.
/// </summary>
internal sealed class LabelCone
{
    private readonly ArgumentationFramework _framework;
    private readonly FrameworkLabelling _before;
    private readonly AcceptanceLabel[] _labels;
    private readonly bool[] _isInCone;
    private readonly bool[] _isLost;
    private readonly int[] _standing;
    private readonly List<int> _cone = [];
    private readonly List<int> _rejected = [];
    private readonly Queue<int> _accepted = new();

    public LabelCone(FrameworkLabelling before)
    {
        (_before, _framework) = (before, before.Framework);
        _labels = before.Labels.ToArray();
        _isInCone = new bool[_labels.Length];
        _isLost = new bool[_labels.Length];
        _standing = new int[_labels.Length];
    }

    /// <summary>The labels after the last <see cref="Remove"/>.</summary>
    public ReadOnlySpan<AcceptanceLabel> Labels => _labels;

    /// <summary>What may have another label after the last <see cref="Remove"/>, what was taken away first.</summary>
    public IReadOnlyList<int> Members => _cone;

    /// <summary>Takes arguments away, in place of those taken before.</summary>
    public void Remove(IReadOnlyCollection<int> lost, CancellationToken cancellationToken)
    {
        Restore();
        foreach (var argument in lost)
        {
            _isLost[argument] = true;
            Enter(argument);
        }
        for (var next = 0; next < _cone.Count; next++)
            foreach (var target in _framework.AttackTargets(_cone[next])) Enter(target);
        foreach (var argument in _cone) Prepare(argument);
        foreach (var argument in _cone)
            if (_standing[argument] == 0 && _labels[argument] == AcceptanceLabel.Undecided) _accepted.Enqueue(argument);
        foreach (var argument in _rejected) LetStand(argument);
        while (_accepted.TryDequeue(out var argument)) Accept(argument, cancellationToken);
    }

    private void Restore()
    {
        foreach (var argument in _cone)
        {
            _labels[argument] = _before.Labels[argument];
            (_isInCone[argument], _isLost[argument]) = (false, false);
        }
        _cone.Clear();
        _rejected.Clear();
        _accepted.Clear();
    }

    private void Enter(int argument)
    {
        if (_isInCone[argument]) return;
        _isInCone[argument] = true;
        _cone.Add(argument);
    }

    /// <summary>Labels an argument by what bears on it from outside the cone, and counts what must fall before it can stand.</summary>
    private void Prepare(int argument)
    {
        _standing[argument] = 0;
        _labels[argument] = _isLost[argument] ? AcceptanceLabel.Out : AcceptanceLabel.Undecided;
        if (_isLost[argument]) return;
        foreach (var attacker in _framework.AttackersOf(argument))
        {
            if (_isLost[attacker]) continue;
            if (_isInCone[attacker] || _before.Labels[attacker] == AcceptanceLabel.Undecided) _standing[argument]++;
            else if (_before.Labels[attacker] == AcceptanceLabel.In) _labels[argument] = AcceptanceLabel.Out;
        }
        if (_labels[argument] == AcceptanceLabel.Out) _rejected.Add(argument);
    }

    private void Accept(int argument, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _labels[argument] = AcceptanceLabel.In;
        foreach (var victim in _framework.AttackTargets(argument))
        {
            if (_labels[victim] == AcceptanceLabel.Out) continue;
            _labels[victim] = AcceptanceLabel.Out;
            LetStand(victim);
        }
    }

    /// <summary>Lets stand what an argument that is out alone still kept waiting.</summary>
    private void LetStand(int rejected)
    {
        foreach (var freed in _framework.AttackTargets(rejected))
            if (--_standing[freed] == 0 && _labels[freed] == AcceptanceLabel.Undecided) _accepted.Enqueue(freed);
    }
}
