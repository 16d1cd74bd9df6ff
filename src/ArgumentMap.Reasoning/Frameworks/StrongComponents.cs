namespace ArgumentMap.Reasoning;

/// <summary>
/// The strongly connected components of a framework by Tarjan's algorithm, numbered so that each comes after those on which it depends. The
/// search follows an argument's attackers, supporters and premises, on a stack of its own. O(arguments + attacks + supports + premises).
/// </summary>
internal ref struct StrongComponents
{
    private readonly ReadOnlySpan<int> _influenceStarts;
    private readonly ReadOnlySpan<int> _sources;
    private readonly ReadOnlySpan<int> _premiseStarts;
    private readonly ReadOnlySpan<int> _premises;
    private readonly int[] _componentOf;
    private readonly bool[] _dependsOnItself;
    private readonly int[] _lowest;
    private readonly int[] _next;
    private readonly int[] _path;
    private readonly int[] _open;
    private int _pathLength;
    private int _openCount;
    private int _componentCount;

    private StrongComponents(BipolarFramework framework)
    {
        _influenceStarts = framework.Influences.Starts;
        _sources = framework.Influences.Values;
        _premiseStarts = framework.Premises.Starts;
        _premises = framework.Premises.Values;
        _componentOf = new int[framework.Count];
        _dependsOnItself = new bool[framework.Count];
        _lowest = new int[framework.Count];
        _next = new int[framework.Count];
        _path = new int[framework.Count];
        _open = new int[framework.Count];
    }

    /// <summary>Each argument's component, how many there are, and which arguments depend directly on themselves.</summary>
    public static (int[] ComponentOf, int Count, bool[] DependsOnItself) Of(BipolarFramework framework)
    {
        var search = new StrongComponents(framework);
        Array.Fill(search._componentOf, -1);
        for (var argument = 0; argument < framework.Count; argument++)
            if (search._lowest[argument] == 0) search.From(argument);
        return (search._componentOf, search._componentCount, search._dependsOnItself);
    }

    private void From(int root)
    {
        Enter(root);
        while (_pathLength > 0)
        {
            var argument = _path[_pathLength - 1];
            var dependency = NextDependencyOf(argument);
            if (dependency < 0) Leave(argument);
            else if (_lowest[dependency] == 0) Enter(dependency);
            else if (dependency == argument) _dependsOnItself[argument] = true;
            else if (_componentOf[dependency] < 0) _lowest[argument] = Math.Min(_lowest[argument], _lowest[dependency]);
        }
    }

    /// <summary>An argument's number is its height in the stack of open ones, from 1, so that 0 is an argument not yet met.</summary>
    private void Enter(int argument)
    {
        _path[_pathLength++] = argument;
        _open[_openCount++] = argument;
        _lowest[argument] = _openCount;
    }

    private readonly int NextDependencyOf(int argument)
    {
        var at = _next[argument]++;
        var influence = _influenceStarts[argument] + at;
        if (influence < _influenceStarts[argument + 1]) return _sources[influence];
        var premise = _premiseStarts[argument] + influence - _influenceStarts[argument + 1];
        return premise < _premiseStarts[argument + 1] ? _premises[premise] : -1;
    }

    private void Leave(int argument)
    {
        _pathLength--;
        var lowest = _lowest[argument];
        if (_open[lowest - 1] == argument) Close(lowest - 1);
        else _lowest[_path[_pathLength - 1]] = Math.Min(_lowest[_path[_pathLength - 1]], lowest);
    }

    private void Close(int height)
    {
        while (_openCount > height) _componentOf[_open[--_openCount]] = _componentCount;
        _componentCount++;
    }
}
