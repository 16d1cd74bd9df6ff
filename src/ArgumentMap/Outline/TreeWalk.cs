namespace ArgumentMap.Outline;

/// <summary>Walks down from the roots, depth first on a stack of its own, and gives each node once whole. O(nodes + edges).</summary>
internal sealed class TreeWalk
{
    private readonly TreeBranches _branches;
    private readonly List<ArgumentNode> _roots;
    private readonly int _maxLevel;
    private readonly Func<ArgumentNode, string?> _sectionOf;
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>? _leastLevels;

    /// <param name="branches">What stands under what.</param>
    /// <param name="roots">Where it starts.</param>
    /// <param name="maxLevel">How deep it goes.</param>
    /// <param name="sectionOf">In which section a node is written out; null for wherever it is met.</param>
    public TreeWalk(TreeBranches branches, List<ArgumentNode> roots, int maxLevel, Func<ArgumentNode, string?> sectionOf)
    {
        (_branches, _roots, _maxLevel, _sectionOf) = (branches, roots, maxLevel, sectionOf);
        _leastLevels = maxLevel == int.MaxValue ? null : LeastLevels();
    }

    /// <summary>The entries, as yet without their words.</summary>
    public List<TreeLine> Lines()
    {
        var lines = new List<TreeLine>();
        var waiting = new Stack<(TreeLine Line, int Level)>();
        foreach (var root in _roots)
        {
            var section = _sectionOf(root);
            waiting.Push((new TreeLine(0, "", "", root), 0));
            while (waiting.Count > 0)
            {
                var (line, level) = waiting.Pop();
                if (!TreeBranches.IsWithin(section, _sectionOf(line.Node)) || !IsPlace(line.Node, level))
                {
                    lines.Add(line with { IsRepeat = true });
                    continue;
                }
                var below = _branches.Under(line.Node)
                    .Select(branch => (Line: Under(line, branch), Level: branch.IsPremise ? level : level + 1)).ToList();
                lines.Add(line with { Cut = below.Count(entry => entry.Level > _maxLevel) });
                for (var i = below.Count - 1; i >= 0; i--)
                    if (below[i].Level <= _maxLevel)
                        waiting.Push(below[i]);
            }
        }
        return lines;
    }

    private static TreeLine Under(TreeLine line, TreeBranch branch) =>
        new(line.Depth + 1, branch.IsPremise ? "&" : TreeWords.MarkOf((branch.Step ?? (Relation)branch.Node).Kind), "", branch.Node)
        {
            Parent = line.Node,
            Step = branch.Step,
        };

    /// <summary>
    /// Whether a node is written out here: where it is met first or, of a tree that is cut, first at its least level, so that what is
    /// within reach is never cut.
    /// </summary>
    private bool IsPlace(ArgumentNode node, int level) => (_leastLevels is null || _leastLevels[node.Id] == level) && _shown.Add(node.Id);

    /// <summary>
    /// How far below a root each node is that is within reach of one (breadth-first search in which a step's premises are as far as the
    /// step).
    /// </summary>
    private Dictionary<string, int> LeastLevels()
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        var now = new List<ArgumentNode>(_roots);
        for (var level = 0; now.Count > 0 && level <= _maxLevel; level++)
        {
            var next = new List<ArgumentNode>();
            // The premises of a step join the list that is being walked.
            for (var i = 0; i < now.Count; i++)
            {
                if (levels.ContainsKey(now[i].Id)) continue;
                levels.Add(now[i].Id, level);
                foreach (var branch in _branches.Under(now[i])) (branch.IsPremise ? now : next).Add(branch.Node);
            }
            now = next;
        }
        return levels;
    }
}
