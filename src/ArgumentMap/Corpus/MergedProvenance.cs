namespace ArgumentMap;

/// <summary>
/// The sources and participants of a corpus's maps as those of its merged map. What is the same becomes one and takes from the others what
/// the first does not say; sources whose texts differ stay apart, since an anchor counts in the text for which it was made.
/// </summary>
internal sealed class MergedProvenance
{
    private readonly ArgumentGraph _merged;

    public MergedProvenance(ArgumentCorpus corpus, ArgumentGraph merged)
    {
        _merged = merged;
        AddSources([.. corpus.Maps.SelectMany(map => map.Sources.Select(source => (map, source)))]);
        AddParticipants([.. corpus.Maps.SelectMany(map => map.Participants.Select(participant => (map, participant)))]);
    }

    /// <summary>The merged id of every map's every source, in the maps' order.</summary>
    public Dictionary<CorpusReference, string> SourceIds { get; } = [];

    /// <summary>The merged id of every map's every participant, in the maps' order.</summary>
    public Dictionary<CorpusReference, string> ParticipantIds { get; } = [];

    public string SourceId(ArgumentGraph map, string id) => SourceIds[new CorpusReference(map.Id, id)];

    public string ParticipantId(ArgumentGraph map, string id) => ParticipantIds[new CorpusReference(map.Id, id)];

    private void AddSources(IReadOnlyList<(ArgumentGraph Map, SourceDocument Source)> sources)
    {
        var firsts = Identities.Firsts(sources, pair => pair.Source.IdentityKeys);
        var texts = new Dictionary<int, List<string>>();
        for (var i = 0; i < sources.Count; i++)
        {
            var (map, source) = sources[i];
            if (!texts.TryGetValue(firsts[i], out var known)) texts.Add(firsts[i], known = []);
            var id = known.Find(same => MayHaveOneText(_merged.GetSource(same), source));
            if (id is not null) _merged.ReplaceSource(United(_merged.GetSource(id), source));
            else known.Add(_merged.AddSource(source with { Id = id = $"{map.Id}/{source.Id}" }).Id);
            SourceIds.Add(new CorpusReference(map.Id, source.Id), id);
        }
    }

    private void AddParticipants(IReadOnlyList<(ArgumentGraph Map, Participant Participant)> participants)
    {
        var firsts = Identities.Firsts(participants, pair => pair.Participant.IdentityKeys);
        for (var i = 0; i < participants.Count; i++)
        {
            var (map, participant) = participants[i];
            var (firstMap, first) = participants[firsts[i]];
            var id = $"{firstMap.Id}/{first.Id}";
            if (firsts[i] == i) _merged.AddParticipant(participant with { Id = id });
            else _merged.ReplaceParticipant(_merged.GetParticipant(id) with
            {
                Extensions = _merged.GetParticipant(id).Extensions.UnitedWith(participant.Extensions),
            });
            ParticipantIds.Add(new CorpusReference(map.Id, participant.Id), id);
        }
    }

    private static bool MayHaveOneText(SourceDocument first, SourceDocument next) =>
        (first.Sha256 ?? next.Sha256) == (next.Sha256 ?? first.Sha256) && (first.Length ?? next.Length) == (next.Length ?? first.Length);

    private static SourceDocument United(SourceDocument first, SourceDocument next) => first with
    {
        Title = first.Title ?? next.Title,
        Authors = first.Authors.Count > 0 ? first.Authors : next.Authors,
        Publisher = first.Publisher ?? next.Publisher,
        Published = first.Published ?? next.Published,
        Url = first.Url ?? next.Url,
        Language = first.Language ?? next.Language,
        Sha256 = first.Sha256 ?? next.Sha256,
        Length = first.Length ?? next.Length,
        Extensions = first.Extensions.UnitedWith(next.Extensions),
    };
}
