using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>Where the articles of a corpus agree, where they contradict each other, and what each has that the others have not.</summary>
public sealed record CorpusComparison
{
    /// <summary>The corpus as one map; all statements below are its.</summary>
    public required MergedCorpus Merged { get; init; }

    /// <summary>How each map stands to each statement on which several take a stance.</summary>
    public required AgreementMatrix Matrix { get; init; }

    /// <summary>The statements that several maps make.</summary>
    public required IReadOnlyList<AgreementRow> Shared { get; init; }

    /// <summary>The statements on which several maps are for and none is against.</summary>
    public required IReadOnlyList<AgreementRow> Agreements { get; init; }

    /// <summary>The contradictions between maps, each once.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Where two maps judge the same matter differently though both can be right, each once.</summary>
    public required IReadOnlyList<Contrast> Contrasts { get; init; }

    /// <summary>The objections and what is answered to them, within a map and across.</summary>
    public required IReadOnlyList<ObjectionAnswer> Answers { get; init; }

    /// <summary>The recommendations by addressee, the addressees in the order in which the merged map names them.</summary>
    public required IReadOnlyList<AddresseeAdvice> Advice { get; init; }

    /// <summary>The premises on which several maps rest and which none supports, those of most maps first.</summary>
    public required IReadOnlyList<SharedAssumption> SharedAssumptions { get; init; }

    /// <summary>What each map adds that no other has, in the order of the maps.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>Compares the maps of a corpus. O(nodes + edges + rows × maps).</summary>
    public static CorpusComparison Of(MergedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return new ComparisonReading(corpus).Read();
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() =>
        $"{Counted.Of(Merged.Maps.Count, "map")}: {Counted.Of(Shared.Count, "shared statement")}, "
            + $"{Counted.Of(Agreements.Count, "agreement")}, "
            + $"{Counted.Of(Contradictions.Count, "contradiction")}, {Counted.Of(Contrasts.Count, "contrast")}, "
            + $"{Counted.Of(Answers.Count(answer => answer.IsAcross), "objection")} answered by another map";
}
