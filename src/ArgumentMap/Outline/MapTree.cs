namespace ArgumentMap.Outline;

/// <summary>
/// A map as a tree: a statement, below it what speaks for and against it. What is used twice, a statement or a step, is written out once
/// and named elsewhere; circles end there too, whatever they run through. O(nodes + edges), on a stack of its own.
/// </summary>
/// <example><code>
/// var map = ArgumentJson.Read("tram.json");
/// Console.WriteLine(new MapTree(map).Whole().ToText().Split('\n')[0]); // MAIN [C] build: The tram line is worth its cost.
/// </code></example>
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
    /// <param name="include">
    /// Which nodes are shown; null for all. What speaks for a node that is left out is left out with it, unless it speaks for another.
    /// </param>
    /// <param name="showIds">
    /// Whether the ids of all statements stand before their texts. That of a statement or step that is named elsewhere always does.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDepth"/> is negative.</exception>
    public MapTree(ArgumentGraph map, int maxDepth = int.MaxValue, Func<ArgumentNode, bool>? include = null, bool showIds = false)
    {
        _map = Guard.NotNull(map, nameof(map));
        _maxDepth = maxDepth >= 0
            ? maxDepth
            : throw new ArgumentOutOfRangeException(nameof(maxDepth), maxDepth, "A tree has 0 or more levels below its roots.");
        _include = include ?? (_ => true);
        _showIds = showIds;
    }

    /// <summary>The tree below one node, which is its root.</summary>
    public IReadOnlyList<TreeLine> Below(ArgumentNode node) => Below([Guard.NotNull(node, nameof(node))]);

    /// <summary>The trees below some nodes, but for those that belong in an earlier tree already.</summary>
    public IReadOnlyList<TreeLine> Below(IEnumerable<ArgumentNode> nodes) =>
        Below(Guard.NotNull(nodes, nameof(nodes)), new TreeBranches(_map, _include), _ => null);

    /// <summary>
    /// The trees below the main statements, then below the other conclusions, then what is left in circles, and last the steps that lead
    /// nowhere.
    /// </summary>
    public IReadOnlyList<TreeLine> Whole()
    {
        var branches = new TreeBranches(_map, _include);
        return Below(Conclusions().Concat(Others(branches)), branches, _ => null);
    }

    /// <summary>
    /// The same by sections: first the conclusions that belong to no group, then group after group as they stand in their tree. What
    /// belongs to another group is only named where it is used, and written out in its own.
    /// </summary>
    public IReadOnlyList<TreeLine> BySections()
    {
        var branches = new TreeBranches(_map, _include);
        var places = _map.GroupTree().Select((entry, index) => (entry.Group.Id, index))
            .ToDictionary(entry => entry.Id, entry => entry.index, StringComparer.Ordinal);
        var (conclusions, others) = (Conclusions().ToList(), Others(branches).ToList());
        IEnumerable<ArgumentNode> ofGroups = conclusions.Concat(others).Where(node => node.Group is not null)
            .OrderBy(node => places[node.Group!]);
        return Below(
            [.. conclusions.Where(node => node.Group is null), .. ofGroups, .. others.Where(node => node.Group is null)],
            branches,
            node => node.Group);
    }

    /// <summary>The map.</summary>
    public override string ToString() => _map.ToString();

    /// <summary>Where an argument ends: the main statements, then those that lead to nothing.</summary>
    private IEnumerable<ArgumentNode> Conclusions()
    {
        var statements = Statements().ToList();
        return statements.Where(node => node is Statement { IsMain: true })
            .Concat(statements.Where(node => !_map.RelationsFrom(node.Id).Any(_include)));
    }

    /// <summary>What is left where all that ends somewhere is written out: circles, and steps that lead nowhere.</summary>
    private IEnumerable<ArgumentNode> Others(TreeBranches branches) =>
        Statements().Concat(_map.Relations.Where(relation => _include(relation) && !branches.IsShort(relation)));

    private IEnumerable<ArgumentNode> Statements() => _map.Statements.Concat<ArgumentNode>(_map.Locutions).Where(_include);

    private List<TreeLine> Below(IEnumerable<ArgumentNode> nodes, TreeBranches branches, Func<ArgumentNode, string?> sectionOf) =>
        new TreeWords(_map, _showIds).Written(new TreeWalk(branches, branches.Roots(nodes, sectionOf), _maxDepth, sectionOf).Lines());
}
