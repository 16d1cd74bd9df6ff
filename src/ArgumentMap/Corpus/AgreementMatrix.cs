namespace ArgumentMap;

/// <summary>
/// Who agrees with whom about what: a row for each statement on which more than one map of a corpus takes a stance, a column for each map.
/// </summary>
/// <remarks>
/// A map takes a stance on what it makes, and on what a link of the corpus joins to something that it makes: it supports what its
/// statements corroborate or say in more detail, and attacks what they contradict. The inferences of other maps commit it to nothing: that
/// another article draws a conclusion from the same premise is that article's affair. Inside a map, an objection that the map raises and
/// answers is no stance; one that it leaves standing is, and what it so argues against carries no stance towards further statements.
/// An objection is answered by an attack on it or on one of its premises; whether the answer holds is a question for an evaluation.
/// </remarks>
/// <param name="Maps">The ids of the maps: the columns, in the corpus's order.</param>
/// <param name="Rows">The rows, in the merged map's order.</param>
public sealed record AgreementMatrix(ValueList<string> Maps, ValueList<AgreementRow> Rows)
{
    /// <summary>The statements on which several maps are for and none is against.</summary>
    public IEnumerable<AgreementRow> Agreed => Rows.Where(row => row.IsAgreed);

    /// <summary>The statements that some map attacks.</summary>
    public IEnumerable<AgreementRow> Contested => Rows.Where(row => row.IsContested);

    /// <summary>Every two maps, and how often they agree, in the order of the maps. O(rows × maps²).</summary>
    public IEnumerable<MapAgreement> Pairs =>
        from first in Enumerable.Range(0, Maps.Count)
        from second in Enumerable.Range(first + 1, Maps.Count - first - 1)
        select Between(first, second);

    /// <summary>Reads off how the maps of a corpus stand to each other's statements. O(nodes + edges + rows × maps).</summary>
    public static AgreementMatrix Of(MergedCorpus corpus) => new StanceReading(Guard.NotNull(corpus, nameof(corpus))).Read();

    /// <summary>The size in one line, as in <c>12 statements, 3 maps: 9 agreed, 2 contested</c>.</summary>
    public override string ToString() => $"{Rows.Count} statements, {Maps.Count} maps: {Agreed.Count()} agreed, {Contested.Count()} contested";

    private MapAgreement Between(int first, int second)
    {
        var (agreements, disagreements) = (0, 0);
        foreach (var row in Rows)
        {
            var (one, other) = (row.Cells[first], row.Cells[second]);
            if ((one.IsFor && other.IsFor) || (one.IsAgainst && other.IsAgainst)) agreements++;
            if ((one.IsFor && other.IsAgainst) || (one.IsAgainst && other.IsFor)) disagreements++;
        }
        return new MapAgreement(Maps[first], Maps[second], agreements, disagreements);
    }
}
