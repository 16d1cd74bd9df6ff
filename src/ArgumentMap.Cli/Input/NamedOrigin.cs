namespace ArgumentMap.Cli.Input;

/// <summary>Finds the source or participant that a command line names, in one map or in all of a corpus.</summary>
internal static class NamedOrigin
{
    /// <summary>The id of a source in the map, or in the merged map of the corpus.</summary>
    /// <exception cref="CliException">There is none, or the maps of the corpus call different sources so.</exception>
    public static string Source(ArgumentGraph map, MergedCorpus? corpus, string name)
    {
        var same = new Identities(map);
        return Find("source", name, map.Sources.Select(source => source.Id), corpus?.SourceIds, same.SourceOf);
    }

    /// <summary>The id of a participant in the map, or in the merged map of the corpus.</summary>
    /// <exception cref="CliException">There is none, or the maps of the corpus call different participants so.</exception>
    public static string Participant(ArgumentGraph map, MergedCorpus? corpus, string name)
    {
        var same = new Identities(map);
        return Find("participant", name, map.Participants.Select(participant => participant.Id), corpus?.ParticipantIds,
            same.ParticipantOf);
    }

    private static string Find(string noun, string name, IEnumerable<string> ids, IReadOnlyDictionary<CorpusReference, string>? called,
        Func<string, string> firstOf)
    {
        var known = ids.ToList();
        if (known.Contains(name)) return name;
        // In a corpus map/id names one; the id alone names it as far as all maps mean the same by it.
        var meant = called is not null
            ? called.Where(pair => pair.Key.Statement == name || pair.Key.ToString() == name).Select(pair => pair.Value)
            : known.Where(id => id.EndsWith($"/{name}", StringComparison.Ordinal));
        return meant.DistinctBy(firstOf).ToList() switch
        {
            [var only] => only,
            [] => throw new CliException($"the map has no {noun} '{name}'", $"its {noun}s are {string.Join(", ", known)}"),
            var several => throw new CliException($"several {noun}s are called '{name}'", $"name one of {string.Join(", ", several)}"),
        };
    }
}
