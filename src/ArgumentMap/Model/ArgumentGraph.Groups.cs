using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Wording;

namespace ArgumentMap;

/// <content>The groups of the map: a tree of titled parts, each node in one of them or in none.</content>
public sealed partial class ArgumentGraph
{
    private readonly Register<NodeGroup> _groups = new("group", group => group.Id);

    /// <summary>The groups, in the order in which they were added.</summary>
    public IReadOnlyList<NodeGroup> Groups => _groups;

    /// <summary>Adds a group.</summary>
    /// <returns>The group, for use in <see cref="ArgumentNode.Group"/>.</returns>
    /// <exception cref="ArgumentException">The map already has a group with this id.</exception>
    /// <exception cref="KeyNotFoundException">Its parent is not in the map.</exception>
    public NodeGroup AddGroup(NodeGroup group)
    {
        CheckParent(Guard.NotNull(group, nameof(group)));
        _groups.Add(group);
        return group;
    }

    /// <summary>The group with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public NodeGroup GetGroup(string id) => _groups.Get(Guard.NotNull(id, nameof(id)));

    /// <summary>Finds a group by id.</summary>
    public bool TryGetGroup(string id, [NotNullWhen(true)] out NodeGroup? group) =>
        _groups.TryGet(Guard.NotNull(id, nameof(id)), out group);

    /// <summary>Puts a new value in the place of the group with the same id. O(the groups above it).</summary>
    /// <exception cref="ArgumentException">Its parent is the group itself or a part of it.</exception>
    /// <exception cref="KeyNotFoundException">There is no such group, or its parent is not in the map.</exception>
    public void ReplaceGroup(NodeGroup group)
    {
        CheckParent(Guard.NotNull(group, nameof(group)));
        for (var above = group.Parent; above is not null; above = GetGroup(above).Parent)
            if (above == group.Id)
                throw new ArgumentException(
                    $"The group '{group.Id}' cannot be a part of '{group.Parent}', which is the same or a part of it.", nameof(group));
        _groups.Replace(group);
    }

    /// <summary>Removes a group; its nodes and its own groups become those of its parent. O(nodes + groups).</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public void RemoveGroup(string id)
    {
        var parent = GetGroup(id).Parent;
        foreach (var part in _groups.Where(group => group.Parent == id).ToList()) _groups.Replace(part with { Parent = parent });
        _groups.Remove(id);
        RewriteNodes(node => node.Group == id ? node with { Group = parent } : node);
    }

    /// <summary>The nodes that belong to a group itself, not to its parts, in the map's order. O(nodes).</summary>
    /// <exception cref="KeyNotFoundException">There is no such group.</exception>
    public IReadOnlyList<ArgumentNode> MembersOf(string groupId)
    {
        GetGroup(groupId);
        return Nodes.Where(node => node.Group == groupId).ToList();
    }

    /// <summary>The groups that a node belongs to, the outermost first; none where it belongs to none. O(their number).</summary>
    /// <exception cref="KeyNotFoundException">There is no such node.</exception>
    public IReadOnlyList<NodeGroup> GroupsOf(string nodeId)
    {
        var path = new List<NodeGroup>();
        for (var id = GetNode(nodeId).Group; id is not null; id = path[path.Count - 1].Parent) path.Add(GetGroup(id));
        path.Reverse();
        return path;
    }

    /// <summary>The ids of some groups and of all their parts. O(groups).</summary>
    internal HashSet<string> GroupsWithin(Func<NodeGroup, bool> isMeant)
    {
        var parts = _groups.ToLookup(group => group.Parent);
        var within = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<NodeGroup>(_groups.Where(isMeant));
        while (waiting.Count > 0)
        {
            var group = waiting.Dequeue();
            if (!within.Add(group.Id)) continue;
            foreach (var part in parts[group.Id]) waiting.Enqueue(part);
        }
        return within;
    }

    /// <summary>
    /// All groups, each after its parent and before the next of the same parent, with its depth in the tree from 0. O(groups).
    /// </summary>
    internal IEnumerable<(NodeGroup Group, int Depth)> GroupTree()
    {
        var parts = _groups.ToLookup(group => group.Parent);
        var waiting = new Stack<(NodeGroup Group, int Depth)>(parts[null].Reverse().Select(group => (group, 0)));
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            yield return next;
            foreach (var part in parts[next.Group.Id].Reverse()) waiting.Push((part, next.Depth + 1));
        }
    }

    /// <summary>
    /// Adds groups that may name one another in any order. The map is not to be used where this finds a fault.
    /// </summary>
    /// <returns>A group whose parent is nowhere, or that is a part of itself; null where there is none. O(groups).</returns>
    internal NodeGroup? AddGroups(IReadOnlyCollection<NodeGroup> groups)
    {
        foreach (var group in groups) _groups.Add(group);
        if (groups.FirstOrDefault(group => group.Parent is { } parent && !_groups.Contains(parent)) is { } orphan) return orphan;
        var rooted = new HashSet<string>(GroupTree().Select(entry => entry.Group.Id), StringComparer.Ordinal);
        return groups.FirstOrDefault(group => !rooted.Contains(group.Id));
    }

    private void CheckParent(NodeGroup group)
    {
        if (group.Parent is { } parent && !_groups.Contains(parent))
            throw new KeyNotFoundException(
                $"The group '{group.Id}' is a part of '{parent}', but the map '{Id}' has no such group: add it "
                    + $"first.{NearestWord.Question(parent, Groups.Select(known => known.Id))}");
    }
}
