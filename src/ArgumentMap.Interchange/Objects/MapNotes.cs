namespace ArgumentMap.Interchange.Objects;

/// <summary>What a format has noted all over a map.</summary>
internal static class MapNotes
{
    /// <summary>Takes away all that is noted under a name. O(map).</summary>
    public static void Forget(ArgumentGraph map, string name)
    {
        map.Extensions = map.Extensions.Without(name);
        foreach (var source in map.Sources.Where(source => HasNote(source.Extensions)).ToList())
            map.ReplaceSource(source with { Extensions = source.Extensions.Without(name) });
        foreach (var participant in map.Participants.Where(participant => HasNote(participant.Extensions)).ToList())
            map.ReplaceParticipant(participant with { Extensions = participant.Extensions.Without(name) });
        foreach (var node in map.Nodes.Where(HasNotes).ToList())
        {
            var anchors = node.Anchors.Select(anchor => anchor with { Extensions = anchor.Extensions.Without(name) });
            map.Replace(node with { Anchors = [.. anchors], Extensions = node.Extensions.Without(name) });
        }

        bool HasNotes(ArgumentNode node) => HasNote(node.Extensions) || node.Anchors.Any(anchor => HasNote(anchor.Extensions));
        bool HasNote(ExtensionData extensions) => extensions.TryGet(name, out _);
    }
}
