namespace ArgumentMap.Outline;

/// <summary>
/// A map as a tree: a statement, below it what speaks for and against it. What is used twice, a statement or a step, is written out once
/// and named elsewhere; circles end there too, whatever they run through. O(nodes + edges), on a stack of its own.
/// </summary>
public sealed class MapTree
{
    private readonly ArgumentGraph _map;
    private readonly int _maxDepth;
    private readonly Func<ArgumentNode, bool> _include;
    private readonly bool _showIds;

    /// <summary>The tree of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="maxDepth">
    /// How many levels stand below a root at the most, 0 or more. A step and its premises are one level. A statement that is used in
    /// several places is written out where it is nearest to a root, so that all within so many levels is shown.
    /// </param>
    /// <param name="include">Which nodes are shown; null for all. What speaks for a node that is left out is left out with it, unless it speaks for another.</param>
    /// <param name="showIds">Whether the ids of all statements stand before their texts. That of a statement or step that is named elsewhere always does.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is negative.</exception>
    public MapTree(ArgumentGraph map, int maxDepth = int.MaxValue, Func<ArgumentNode, bool>? include = null, bool showIds = false)
    {
        _map = Guard.NotNull(map, nameof(map));
        _maxDepth = maxDepth >= 0 ? maxDepth : throw new ArgumentOutOfRangeException(nameof(maxDepth), maxDepth, "A tree has 0 or more levels below its roots.");
        _include = include ?? (_ => true);
        _showIds = showIds;
    }

    /// <summary>The tree below one node, which is its root.</summary>
    public IReadOnlyList<TreeLine> Below(ArgumentNode node) => Below([Guard.NotNull(node, nameof(node))]);

    /// <summary>The trees below some nodes, but for those that belong in an earlier tree already.</summary>
    public IReadOnlyList<TreeLine> Below(IEnumerable<ArgumentNode> nodes) => Below(Guard.NotNull(nodes, nameof(nodes)), new TreeBranches(_map, _include));

    /// <summary>
    /// The trees below the main statements, then below the other conclusions, then what is left in circles, and last the steps that lead
    /// nowhere.
    /// </summary>
    public IReadOnlyList<TreeLine> Whole()
    {
        var branches = new TreeBranches(_map, _include);
        ArgumentNode[] statements = [.. _map.Statements.Concat<ArgumentNode>(_map.Locutions).Where(_include)];
        return Below(
            [
                .. statements.Where(node => node is Statement { IsMain: true }),
                .. statements.Where(node => !_map.RelationsFrom(node.Id).Any(_include)),
                .. statements,
                .. _map.Relations.Where(relation => _include(relation) && !branches.IsShort(relation)),
            ],
            branches);
    }

    private List<TreeLine> Below(IEnumerable<ArgumentNode> nodes, TreeBranches branches) =>
        new TreeWords(_map, _showIds).Written(new TreeWalk(branches, branches.Roots(nodes), _maxDepth).Lines());
}
