namespace ArgumentMap.Outline;

/// <summary>What stands directly under each node of a tree.</summary>
internal sealed class TreeBranches(ArgumentGraph map, Func<ArgumentNode, bool> include)
{
    /// <summary>The entries under a node: a step's premises, then the steps to the node.</summary>
    public IEnumerable<TreeBranch> Under(ArgumentNode node)
    {
        if (node is Relation step)
            foreach (var premise in map.PremisesOf(step.Id).Where(include))
                yield return new TreeBranch(premise, null, IsPremise: true);
        foreach (var relation in map.RelationsTo(node.Id).Where(relation => include(relation)))
            yield return OnlyPremise(relation) is { } premise
                ? new TreeBranch(premise, relation, IsPremise: false)
                : new TreeBranch(relation, null, IsPremise: false);
    }

    /// <summary>Whether a step has no entry of its own: what it leads to shows it.</summary>
    public bool IsShort(Relation relation) => OnlyPremise(relation) is not null;

    /// <summary>Those of some nodes that do not belong in the tree of an earlier one.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="sectionOf">In which section a node is written out; null for wherever it is met.</param>
    public List<ArgumentNode> Roots(IEnumerable<ArgumentNode> nodes, Func<ArgumentNode, string?> sectionOf)
    {
        var roots = new List<ArgumentNode>();
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<ArgumentNode>();
        foreach (var root in nodes)
        {
            if (!reached.Add(root.Id)) continue;
            roots.Add(root);
            var section = sectionOf(root);
            waiting.Push(root);
            while (waiting.Count > 0)
                foreach (var branch in Under(waiting.Pop()))
                {
                    if (branch.Step is { } step) reached.Add(step.Id);
                    if (IsWithin(section, sectionOf(branch.Node)) && reached.Add(branch.Node.Id)) waiting.Push(branch.Node);
                }
        }
        return roots;
    }

    /// <summary>Whether what belongs in a section, or in none, is written out in the one that is being written.</summary>
    public static bool IsWithin(string? current, string? own) => own is null || own == current;

    /// <summary>
    /// The premise of a step that needs no entry of its own: it has no words, nothing speaks about it, it is no premise, and it joins one
    /// statement to one node.
    /// </summary>
    private ArgumentNode? OnlyPremise(Relation relation)
    {
        var premises = map.PremisesOf(relation.Id).Where(include).Take(2).ToList();
        return premises.Count == 1 && premises[0] is not Relation && !relation.HasWords
            && !map.RelationsTo(relation.Id).Any(include)
            && !map.RelationsFrom(relation.Id).Any(include)
            && map.ConclusionsOf(relation.Id).Where(include).Take(2).Count() == 1 ? premises[0] : null;
    }
}
