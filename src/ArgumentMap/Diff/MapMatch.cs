namespace ArgumentMap.Diff;

/// <summary>Which things of two maps are the same. It answers in ids: of an old one the new one, and the other way round.</summary>
internal sealed class MapMatch
{
    public MapMatch(ArgumentGraph oldMap, ArgumentGraph newMap, DiffOptions options)
    {
        Match(Sources, oldMap.Sources, newMap.Sources, source => source.Id, source => source.Sha256, source => source.Title);
        Match(Participants, oldMap.Participants, newMap.Participants, participant => participant.Id, participant => participant.Name);
        Match(Groups, oldMap.Groups, newMap.Groups, group => group.Id, group => group.Title);
        MatchTexts(oldMap.Statements, newMap.Statements, statement => statement.Text, options);
        MatchTexts(oldMap.Locutions, newMap.Locutions, locution => locution.Text, options);
        RelationMatch.Match(oldMap, newMap, Nodes);
    }

    public IdPairs Sources { get; } = new();

    public IdPairs Participants { get; } = new();

    public IdPairs Groups { get; } = new();

    public IdPairs Nodes { get; } = new();

    /// <summary>How alike the texts are of those that were matched by them, by the new id.</summary>
    public Dictionary<string, double> Similarities { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// An old node that names sources, participants and its group as the new map does; those that it has not keep their ids.
    /// </summary>
    public T Translated<T>(T node) where T : ArgumentNode
    {
        if (!Sources.HasRenamed && !Participants.HasRenamed && !Groups.HasRenamed) return node;
        var anchored = node with { Anchors = node.Anchors.Select(Translated).ToValueList(), Group = GroupOf(node.Group) };
        return (T)anchored.WithSpeakers(speaker => Participants.TryGetNew(speaker, out var said) ? said : speaker);
    }

    /// <summary>An old group that names its parent as the new map does.</summary>
    public NodeGroup Translated(NodeGroup group) => group with { Parent = GroupOf(group.Parent) };

    private string? GroupOf(string? old) => old is not null && Groups.TryGetNew(old, out var id) ? id : old;

    private TextAnchor Translated(TextAnchor anchor) =>
        Sources.TryGetNew(anchor.Source, out var source) ? anchor with { Source = source } : anchor;

    private static void Match<T>(IdPairs pairs, IReadOnlyCollection<T> oldItems, IReadOnlyCollection<T> newItems, Func<T, string> idOf,
        params Func<T, string?>[] keys)
    {
        pairs.AddEqual(oldItems.Select(idOf), newItems.Select(idOf));
        foreach (var key in keys)
        {
            var free = newItems.Where(item => !pairs.HasNew(idOf(item)) && key(item) is { Length: > 0 })
                .GroupBy(item => key(item)!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => new Queue<string>(group.Select(idOf)), StringComparer.Ordinal);
            foreach (var item in oldItems)
                if (!pairs.HasOld(idOf(item)) && key(item) is { } value && free.TryGetValue(value, out var ids) && ids.Count > 0)
                    pairs.Add(idOf(item), ids.Dequeue());
        }
    }

    private void MatchTexts<T>(IReadOnlyCollection<T> oldNodes, IReadOnlyCollection<T> newNodes, Func<T, string> textOf,
        DiffOptions options) where T : ArgumentNode
    {
        Nodes.AddEqual(oldNodes.Select(node => node.Id), newNodes.Select(node => node.Id));
        var oldFree = oldNodes.Where(node => !Nodes.HasOld(node.Id)).ToList();
        var newFree = newNodes.Where(node => !Nodes.HasNew(node.Id)).ToList();
        foreach (var (oldIndex, newIndex, similarity) in TextMatch.Pairs([.. oldFree.Select(textOf)], [.. newFree.Select(textOf)], options))
        {
            Nodes.Add(oldFree[oldIndex].Id, newFree[newIndex].Id);
            Similarities.Add(newFree[newIndex].Id, similarity);
        }
    }
}
