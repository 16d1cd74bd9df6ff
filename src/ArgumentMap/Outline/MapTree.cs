namespace ArgumentMap.Outline;

/// <summary>
/// A map as a tree: a statement, below it what speaks for and against it. A statement that is used twice is shown once and named the
/// second time; circles end there too. One tree is walked once. On a stack of its own, so that no chain is too long. O(nodes + edges).
/// </summary>
public sealed class MapTree
{
    private readonly ArgumentGraph _map;
    private readonly int _maxDepth;
    private readonly Func<ArgumentNode, bool> _include;
    private readonly bool _showIds;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Stack<TreeLine> _waiting = new();

    /// <summary>The tree of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="maxDepth">How many levels stand below a root at the most, 0 or more.</param>
    /// <param name="include">Which nodes are shown; null for all. What speaks for a node that is left out is left out with it, unless it speaks for another.</param>
    /// <param name="showIds">Whether a statement's id stands before its text.</param>
    public MapTree(ArgumentGraph map, int maxDepth = int.MaxValue, Func<ArgumentNode, bool>? include = null, bool showIds = false)
    {
        _map = Guard.NotNull(map, nameof(map));
        _maxDepth = maxDepth;
        _include = include ?? (_ => true);
        _showIds = showIds;
    }

    /// <summary>The tree below one node, which is its root.</summary>
    public IEnumerable<TreeLine> Below(ArgumentNode node)
    {
        Push([new TreeLine(0, "", Describe(Guard.NotNull(node, nameof(node))), node)]);
        return Lines();
    }

    /// <summary>The trees below the main statements, then below the other conclusions, then what is left in circles.</summary>
    public IEnumerable<TreeLine> Whole() => Below(_map.MainStatements.Concat(_map.Roots).Concat(_map.Statements).Where(_include));

    /// <summary>The trees below some nodes, but for those that stand in an earlier tree already.</summary>
    public IEnumerable<TreeLine> Below(IEnumerable<ArgumentNode> nodes) => Guard.NotNull(nodes, nameof(nodes)).Where(node => !_shown.Contains(node.Id)).SelectMany(Below);

    private IEnumerable<TreeLine> Lines()
    {
        while (_waiting.Count > 0)
        {
            var line = _waiting.Pop();
            if (line.Node is not Relation && !_shown.Add(line.Node.Id))
            {
                yield return line with { Text = $"see above: {line.Node.Id}" };
                continue;
            }
            yield return line;
            if (line.Depth < _maxDepth) Push(Children(line.Node, line.Depth + 1));
        }
    }

    private void Push(IEnumerable<TreeLine> lines)
    {
        foreach (var line in lines.Reverse()) _waiting.Push(line);
    }

    private IEnumerable<TreeLine> Children(ArgumentNode node, int depth)
    {
        if (node is Relation group)
            foreach (var premise in _map.PremisesOf(group.Id).Where(_include))
                yield return new TreeLine(depth, "&", Describe(premise), premise);
        foreach (var relation in _map.RelationsTo(node.Id).Where(relation => _include(relation)))
        {
            var premises = _map.PremisesOf(relation.Id).Where(_include).ToList();
            // A relation with one premise that nothing speaks about needs no line of its own.
            if (premises.Count == 1 && premises[0] is not Relation && !_map.RelationsTo(relation.Id).Any(about => _include(about)))
                yield return new TreeLine(depth, Mark(relation), Describe(premises[0]), premises[0]);
            else
                yield return new TreeLine(depth, Mark(relation), Describe(relation), relation);
        }
    }

    private static string Mark(Relation relation) => relation.Kind switch
    {
        RelationKind.Support => "+",
        RelationKind.Attack => "-",
        RelationKind.Rephrase => "=",
        RelationKind.Preference => ">",
        _ => "~",
    };

    private string Describe(ArgumentNode node) => node switch
    {
        Statement statement => $"{(statement.IsMain ? "MAIN " : "")}[{Letter(statement)}] {Label(statement)}{statement.Text}{Addressees(statement)}",
        Locution locution => $"[L] {Label(locution)}{locution.Text}",
        Relation relation => $"{(relation.Kind == RelationKind.Attack ? "against" : "for")}, together{(relation.Scheme is { } scheme ? $" ({scheme})" : "")}:",
        _ => node.Id,
    };

    private string Label(ArgumentNode node) => _showIds ? $"{node.Id}: " : "";

    private static char Letter(Statement statement) => statement switch { Evidence => 'E', Recommendation => 'R', _ => 'C' };

    private static string Addressees(Statement statement) =>
        statement is Recommendation { Addressees.Count: > 0 } recommendation ? $" -> {string.Join(", ", recommendation.Addressees)}" : "";
}
