using ArgumentMap.Rendering.Layout;

namespace ArgumentMap.Testing.Layout;

/// <summary>
/// Graphs with the shape that argument maps have: main claims at the top, convergent and linked supports and attacks under them, undercuts
/// on junctions, evidence that serves several claims, now and then a circle, a parallel or a loop, and a few separate pieces.
/// </summary>
public sealed class RandomArgument
{
    private readonly Random _random;
    private readonly List<LayoutNode> _nodes = [];
    private readonly List<LayoutEdge> _edges = [];
    private readonly List<int> _statements = [];
    private readonly List<int> _junctions = [];

    private RandomArgument(int seed) => _random = new Random(seed);

    /// <summary>A graph of a given number of nodes; the same seed gives the same graph.</summary>
    public static LayoutGraph Generate(int size, int seed)
    {
        var argument = new RandomArgument(seed);
        argument.Grow(size);
        return new LayoutGraph(argument._nodes, argument._edges);
    }

    private void Grow(int size)
    {
        var crossLinks = _random.NextDouble() * 0.12;
        AddStatement();
        while (_nodes.Count < size)
        {
            var chance = _random.NextDouble();
            if (chance < 0.01) AddStatement();
            else if (chance < 0.55) Support(1);
            else if (chance < 0.75) Support(_random.Next(2, 4));
            else if (chance < 0.85) Undercut();
            else if (chance < 0.85 + crossLinks) CrossLink();
            else Support(1);
        }
        if (_random.Next(3) == 0) AddOddities();
    }

    private int AddStatement()
    {
        var lines = _random.Next(1, 8);
        _nodes.Add(new LayoutNode(lines == 1 ? _random.Next(60, 200) : _random.Next(170, 221), 16 + (lines * 15)));
        _statements.Add(_nodes.Count - 1);
        return _nodes.Count - 1;
    }

    private int AddJunction()
    {
        _nodes.Add(new LayoutNode(8, 8));
        _junctions.Add(_nodes.Count - 1);
        return _nodes.Count - 1;
    }

    /// <summary>Older statements have more support, as the main lines of an argument do.</summary>
    private int AnyStatement() => _statements[(int)(_statements.Count * Math.Pow(_random.NextDouble(), 1.3))];

    private void Support(int premises)
    {
        var conclusion = AnyStatement();
        if (premises > 1)
        {
            var junction = AddJunction();
            _edges.Add(new LayoutEdge(junction, conclusion));
            conclusion = junction;
        }
        for (var i = 0; i < premises; i++) _edges.Add(new LayoutEdge(AddStatement(), conclusion));
    }

    private void Undercut()
    {
        if (_junctions.Count == 0) Support(2);
        else _edges.Add(new LayoutEdge(AddStatement(), _junctions[_random.Next(_junctions.Count)]));
    }

    /// <summary>A later statement serves an earlier one, so that no circle arises.</summary>
    private void CrossLink()
    {
        var (a, b) = (AnyStatement(), AnyStatement());
        if (a != b) _edges.Add(new LayoutEdge(Math.Max(a, b), Math.Min(a, b)));
    }

    private void AddOddities()
    {
        var (a, b) = (AnyStatement(), AnyStatement());
        _edges.Add(new LayoutEdge(Math.Min(a, b), Math.Max(a, b)));
        if (_edges.Count > 1) _edges.Add(_edges[_random.Next(_edges.Count)]);
    }
}
