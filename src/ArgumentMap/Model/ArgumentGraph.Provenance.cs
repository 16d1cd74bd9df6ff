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
    /// <returns>The participant, for use in <see cref="Statement.SaidBy"/>.</returns>
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
    public bool TryGetSource(string id, [NotNullWhen(true)] out SourceDocument? source) => _sources.TryGet(Guard.NotNull(id, nameof(id)), out source);

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
        RewriteNodes(node => WithAnchors(node, anchors => anchors.Any(anchor => anchor.Source == id)
            ? anchors.Where(anchor => anchor.Source != id).ToValueList()
            : anchors));
    }

    /// <summary>Removes a participant; what they said stays, and what nobody else says is then the author's. O(nodes).</summary>
    /// <exception cref="KeyNotFoundException">There is no such participant.</exception>
    public void RemoveParticipant(string id)
    {
        _participants.Remove(Guard.NotNull(id, nameof(id)));
        RewriteNodes(node => WithSpeakers(node, speaker => speaker == id ? null : speaker));
    }

    /// <summary>Where a node rests in its sources; a node of any kind may have anchors.</summary>
    public static ValueList<TextAnchor> AnchorsOf(ArgumentNode node) => node switch
    {
        Statement statement => statement.Anchors,
        Locution locution => locution.Anchors,
        Relation relation => relation.Anchors,
        _ => [],
    };

    internal static ArgumentNode WithAnchors(ArgumentNode node, Func<ValueList<TextAnchor>, ValueList<TextAnchor>> change)
    {
        var old = AnchorsOf(node);
        var changed = change(old);
        return ReferenceEquals(old, changed) ? node : node switch
        {
            Statement statement => statement with { Anchors = changed },
            Locution locution => locution with { Anchors = changed },
            Relation relation => relation with { Anchors = changed },
            _ => node,
        };
    }

    private void RewriteNodes(Func<ArgumentNode, ArgumentNode> rewrite)
    {
        foreach (var slot in _slots.Values) slot.Node = rewrite(slot.Node);
    }

    /// <summary>What a node names and the map does not have, as the exception that says so; null where it has all.</summary>
    private KeyNotFoundException? MissingReference(ArgumentNode node)
    {
        foreach (var speaker in SpeakersNamedBy(node))
            if (!_participants.Contains(speaker)) return Missing($"is said by '{speaker}'", "participant", speaker, Participants.Select(known => known.Id));
        foreach (var anchor in AnchorsOf(node))
            if (!_sources.Contains(anchor.Source)) return Missing($"is anchored in '{anchor.Source}'", "source", anchor.Source, Sources.Select(known => known.Id));
        return null;

        KeyNotFoundException Missing(string does, string noun, string id, IEnumerable<string> known) =>
            new($"The {node.KindAndId} {does}, but the map '{Id}' has no such {noun}: add it first.{NearestWord.Question(id, known)}");
    }
}
