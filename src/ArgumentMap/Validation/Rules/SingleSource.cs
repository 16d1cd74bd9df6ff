using ArgumentMap.Validation.Flow;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM107.</summary>
internal sealed class SingleSource() : ValidationRule(
    "AM107",
    "single-source",
    Severity.Warning,
    "Single source beneath a thesis or a recommendation",
    "A thesis or advice whose whole evidence has one origin falls with that origin. Reported are a main statement or a recommendation for "
    + "which all evidence, down every line of support and rephrasing, is said by one and the same cited participant, and, in a map whose "
    + "statements rest on several sources, one for which all of it rests on one of them. What the author reports in their own voice has no "
    + "cited participant, and in a map of a single article one source is no news.",
    "Look for evidence of another origin, or weigh it by the one it has.")
{
    public override IEnumerable<Finding> Check(ValidationContext context)
    {
        var map = context.Map;
        var same = new Identities(map);
        var speaker = new CommonOrigin(map, evidence => map.IsSaidByAuthor(evidence.Id)
            ? null
            : Single(map.SpeakersOf(evidence.Id).Select(participant => same.ParticipantOf(participant.Id))));
        var source = HasSeveralSources(map, same)
            ? new CommonOrigin(map, evidence => Single(evidence.Anchors.Select(anchor => same.SourceOf(anchor.Source))))
            : null;
        foreach (var thesis in map.Statements.Where(statement => statement.IsMain || statement is Recommendation))
        {
            if (speaker.Beneath(thesis) is { } participantId)
                yield return Found(thesis,
                    $"All evidence beneath the {thesis.KindAndId} is the word of one participant: {map.GetParticipant(participantId).Name}.");
            else if (source?.Beneath(thesis) is { } sourceId)
                yield return Found(thesis, $"All evidence beneath the {thesis.KindAndId} rests on one source of several: {sourceId}.");
        }
    }

    private static bool HasSeveralSources(ArgumentGraph map, Identities same) =>
        map.Sources.Count > 1 && map.Statements.SelectMany(statement => statement.Anchors).Select(anchor => same.SourceOf(anchor.Source))
            .Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>The only one of some ids, however often it is named; null for none or several.</summary>
    private static string? Single(IEnumerable<string> ids)
    {
        var first = ids.Distinct(StringComparer.Ordinal).Take(2).ToList();
        return first.Count == 1 ? first[0] : null;
    }
}
