using System.Diagnostics.CodeAnalysis;
using ArgumentMap.Wording;

namespace ArgumentMap;

/// <content>The sources and participants of the map.</content>
public sealed partial class ArgumentGraph
{
    private readonly Register<SourceDocument> _sources = new("source", source => source.Id);
    private readonly Register<Participant> _participants = new("participant", participant => participant.Id);

    /// <summary>The articles, reports and recordings that the map rests on.</summary>
    public IReadOnlyList<SourceDocument> Sources => _sources;

    /// <summary>Those whom the map names as saying something.</summary>
    public IReadOnlyList<Participant> Participants => _participants;

    /// <summary>Adds a source.</summary>
    /// <returns>The source, for use in anchors.</returns>
    /// <exception cref="ArgumentException">The map already has a source with this id.</exception>
    public SourceDocument AddSource(SourceDocument source)
    {
        _sources.Add(Guard.NotNull(source, nameof(source)));
        return source;
    }

    /// <summary>Adds a participant.</summary>
    /// <returns>The participant, for use in <see cref="ArgumentNode.SaidBy"/>.</returns>
    /// <exception cref="ArgumentException">The map already has a participant with this id.</exception>
    public Participant AddParticipant(Participant participant)
    {
        _participants.Add(Guard.NotNull(participant, nameof(participant)));
        return participant;
    }

    /// <summary>The source with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public SourceDocument GetSource(string id) => _sources.Get(Guard.NotNull(id, nameof(id)));

    /// <summary>The participant with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Participant GetParticipant(string id) => _participants.Get(Guard.NotNull(id, nameof(id)));

    /// <summary>Finds a source by id.</summary>
    public bool TryGetSource(string id, [NotNullWhen(true)] out SourceDocument? source) =>
        _sources.TryGet(Guard.NotNull(id, nameof(id)), out source);

    /// <summary>Finds a participant by id.</summary>
    public bool TryGetParticipant(string id, [NotNullWhen(true)] out Participant? participant) =>
        _participants.TryGet(Guard.NotNull(id, nameof(id)), out participant);

    /// <summary>Puts a new value in the place of the source with the same id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public void ReplaceSource(SourceDocument source) => _sources.Replace(Guard.NotNull(source, nameof(source)));

    /// <summary>Puts a new value in the place of the participant with the same id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public void ReplaceParticipant(Participant participant) => _participants.Replace(Guard.NotNull(participant, nameof(participant)));

    /// <summary>Removes a source and, with it, every anchor in it; the anchored nodes stay. O(nodes).</summary>
    /// <exception cref="KeyNotFoundException">There is no such source.</exception>
    public void RemoveSource(string id)
    {
        _sources.Remove(Guard.NotNull(id, nameof(id)));
        RewriteNodes(node => node.Anchors.Any(anchor => anchor.Source == id)
            ? node with { Anchors = node.Anchors.Where(anchor => anchor.Source != id).ToValueList() }
            : node);
    }

    /// <summary>Removes a participant; what they said stays, and what nobody else says is then the author's. O(nodes).</summary>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public void RemoveParticipant(string id)
    {
        _participants.Remove(Guard.NotNull(id, nameof(id)));
        RewriteNodes(node => node.WithSpeakers(speaker => speaker == id ? null : speaker));
    }

    private void RewriteNodes(Func<ArgumentNode, ArgumentNode> rewrite)
    {
        foreach (var slot in Slots) slot.Node = rewrite(slot.Node);
    }

    /// <summary>What a node names and the map does not have, as the exception that says so; null where it has all.</summary>
    private KeyNotFoundException? MissingReference(ArgumentNode node)
    {
        if (node.SaidBy is { } first && !_participants.Contains(first)) return Unknown(first);
        foreach (var speaker in node.AlsoSaidBy)
            if (!_participants.Contains(speaker)) return Unknown(speaker);
        if (node.Group is { } group && !_groups.Contains(group))
            return Missing($"belongs to the group '{group}'", "group", group, Groups.Select(known => known.Id));
        foreach (var anchor in node.Anchors)
            if (!_sources.Contains(anchor.Source))
                return Missing($"is anchored in '{anchor.Source}'", "source", anchor.Source, Sources.Select(known => known.Id));
        return null;

        KeyNotFoundException Unknown(string speaker) =>
            Missing($"is said by '{speaker}'", "participant", speaker, Participants.Select(known => known.Id));

        KeyNotFoundException Missing(string does, string noun, string id, IEnumerable<string> known) =>
            new($"The {node.KindAndId} {does}, but the map '{Id}' has no such {noun}: add it first.{NearestWord.Question(id, known)}");
    }
}
