using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>
/// Who agrees with whom about what: a row for each statement on which more than one map of a corpus takes a stance, a column for each map.
/// </summary>
/// <remarks>
/// A map takes a stance on what it makes, and on what a link of the corpus joins to something that it makes: it supports what its
/// statements corroborate or say in more or in less detail, and attacks what they contradict; a contrast is no stance. The inferences of
/// other maps commit it to nothing: that another article draws a conclusion from the same premise is that article's affair. Inside a map,
/// an objection that the map raises and answers is no stance; one that it leaves standing is, and what it so argues against carries no
/// stance towards further statements. An objection is answered by an attack on it or on one of its premises; whether the answer holds is a
/// question for an evaluation.
/// </remarks>
/// <param name="Maps">The ids of the maps: the columns, in the corpus's order.</param>
/// <param name="Rows">The rows, in the merged map's order.</param>
public sealed record AgreementMatrix(ValueList<string> Maps, ValueList<AgreementRow> Rows)
{
    /// <summary>The statements on which several maps are for and none is against.</summary>
    public IEnumerable<AgreementRow> Agreed => Rows.Where(row => row.IsAgreed);

    /// <summary>The statements that some map attacks.</summary>
    public IEnumerable<AgreementRow> Contested => Rows.Where(row => row.IsContested);

    /// <summary>
    /// Every two maps that agree or disagree on something, and how often, in the order of the maps. O(maps + the sum over all rows of their
    /// cells squared), one map after another.
    /// </summary>
    public IEnumerable<MapAgreement> Pairs => new PairCount(this).Telling();

    /// <summary>
    /// Every two maps, and how often they agree, in the order of the maps; most say nothing. O(maps²) and what <see cref="Pairs"/> costs.
    /// </summary>
    public IEnumerable<MapAgreement> AllPairs => new PairCount(this).All();

    /// <summary>Reads off how the maps of a corpus stand to each other's statements. O(nodes + edges + cells).</summary>
    public static AgreementMatrix Of(MergedCorpus corpus) => new StanceReading(Guard.NotNull(corpus, nameof(corpus))).Read();

    /// <summary>The size in one line, as in <c>12 statements, 3 maps: 9 agreed, 2 contested</c>.</summary>
    public override string ToString() =>
        $"{Counted.Of(Rows.Count, "statement")}, {Counted.Of(Maps.Count, "map")}: {Agreed.Count()} agreed, {Contested.Count()} contested";
}
