namespace ArgumentMap.Validation.Flow;

/// <summary>A statement on both sides of some theses, at which the sides part.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Theses">The theses, in the map's order.</param>
/// <param name="Pro">Its steps towards the side for the first of them.</param>
/// <param name="Con">Its steps towards the other side.</param>
internal sealed record Parting(Statement Statement, List<Statement> Theses, List<Relation> Pro, List<Relation> Con)
{
    /// <summary>More theses are not looked at, since each takes some walks.</summary>
    public const int MostTheses = 100;

    /// <summary>The sides of the first thesis.</summary>
    public required BothSides Sides { get; init; }

    /// <summary>What a map argues for in the end: its main statements and recommendations.</summary>
    public static IEnumerable<Statement> ThesesOf(ArgumentGraph map) =>
        map.Statements.Where(statement => statement.IsMain || statement is Recommendation);

    /// <summary>
    /// The statements of a map that are on both sides of its theses, each once, in the order in which they are met. O(theses × (nodes +
    /// edges)).
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="counts">Which attacks speak against what they attack.</param>
    /// <param name="isMeant">Whether a statement and a thesis count.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    public static List<Parting> Of(ArgumentGraph map, Func<Relation, bool> counts, Func<Parting, bool> isMeant,
        CancellationToken cancellationToken)
    {
        var found = new List<Parting>();
        var byStatement = new Dictionary<string, Parting>(StringComparer.Ordinal);
        foreach (var thesis in ThesesOf(map).Take(MostTheses))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var parting in new BothSides(map, thesis, counts).Parting().Where(isMeant))
            {
                if (byStatement.TryGetValue(parting.Statement.Id, out var known))
                {
                    known.Theses.Add(thesis);
                    continue;
                }
                byStatement.Add(parting.Statement.Id, parting);
                found.Add(parting);
            }
        }
        return found;
    }

    /// <summary>What it says of both sides, in one sentence.</summary>
    /// <param name="through">By what the second side is reached.</param>
    public string Message(string through)
    {
        var others =
            Theses.Count switch
            {
                1 => "",
                2 => $", as for and against the {Theses[1].KindAndId}",
                _ => $", as for and against "
                + $"{Theses.Count - 1} more"
            };
        return $"The {Statement.KindAndId} speaks for the {Theses[0].KindAndId} ({Ids(Pro)}) and, through {through}, also against it "
            + $"({Ids(Con)}){others}.";
    }

    /// <summary>The ids of the theses and of the steps.</summary>
    public string[] Related() => [.. Theses.Select(thesis => thesis.Id), .. Pro.Concat(Con).Select(step => step.Id)];

    private static string Ids(IEnumerable<Relation> steps) => string.Join(", ", steps.Select(step => step.Id));
}
