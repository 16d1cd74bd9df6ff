namespace ArgumentMap.Tests.Json.Schema;

/// <summary>A map and a corpus in which every member has a value, so that what is written names every member of the formats.</summary>
internal static class FullMap
{
    private const string Digest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    public static SourceDocument Source { get; } = new("plan", "The plan")
    {
        Authors = ["A. Planner"],
        Publisher = "City of Example",
        Published = new PartialDate(2021, 3, 4),
        Url = "https://example.org/plan",
        Language = "en",
        Sha256 = Digest,
        Length = 12_000,
    };

    public static Participant Participant { get; } = new("mayor", "The mayor");

    public static NodeGroup Part { get; } = new("plan", "The plan");

    public static NodeGroup Group { get; } = new("costs", "Costs")
    {
        Parent = "plan",
        Standard = ProofStandard.ClearAndConvincing,
    };

    public static TextAnchor Anchor { get; } = new("plan", 3, 9)
    {
        Section = "2.1",
        Page = "12",
        Time = new TimeRange(TimeSpan.FromSeconds(754), TimeSpan.FromSeconds(790.5)),
        Fragment = "costs",
        Paragraph = 1,
        Sha256 = Digest,
    };

    public static Claim Claim { get; } = new("cost", "The line pays for itself.")
    {
        Title = "In short",
        IsMain = true,
        SaidBy = "mayor",
        AlsoSaidBy = ["mayor"],
        Certainty = "probably",
        Basis = Basis.Analyst,
        BaseScore = 0.75,
        Tags = ["money"],
        Group = "costs",
        Anchors = [Anchor],
    };

    public static Evidence Evidence { get; } = new("count", "Nine in ten passengers would change.", EvidenceType.Observation)
    {
        Title = "In short",
        IsMain = true,
        SaidBy = "mayor",
        AlsoSaidBy = ["mayor"],
        Certainty = "probably",
        Basis = Basis.Implicit,
        BaseScore = 0.75,
        Tags = ["traffic"],
        Group = "costs",
        Anchors = [Anchor],
    };

    public static Recommendation Recommendation { get; } = new("build", "The city should build the tram line.", "city council")
    {
        Title = "In short",
        IsMain = true,
        SaidBy = "mayor",
        AlsoSaidBy = ["mayor"],
        Certainty = "surely",
        Basis = Basis.Implicit,
        BaseScore = 0.25,
        Tags = ["transport"],
        Group = "costs",
        Anchors = [Anchor],
    };

    public static Locution Locution { get; } = new("speech", "Let us build it.")
    {
        Title = "The speech",
        SaidBy = "mayor",
        AlsoSaidBy = ["mayor"],
        Tags = ["speeches"],
        Anchors = [Anchor],
        Group = "costs",
    };

    public static Relation Relation { get; } = new("step", RelationKind.Context)
    {
        Role = ContextRole.Assumption,
        Title = "The sum",
        Text = "It pays, since many would ride.",
        SaidBy = "mayor",
        AlsoSaidBy = ["mayor"],
        Tags = ["sums"],
        Group = "costs",
        Scheme = "expert-opinion",
        CriticalQuestion = "trustworthiness",
        Basis = Basis.Implicit,
        Weight = 2.5,
        Anchors = [Anchor],
    };

    public static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("tram", "Should the tram be built?")
        {
            Description = "Made from the plan.",
            Language = "en",
            Analysts = ["A. Nalyst"],
            Created = new PartialDate(2024, 5, 6),
            Modified = new PartialDate(2024, 6),
            Licence = "CC-BY-4.0",
            Tags = ["transport"],
        };
        map.AddSource(Source);
        map.AddParticipant(Participant);
        map.AddGroup(Part);
        map.AddGroup(Group);
        foreach (var statement in (Statement[])[Claim, Evidence, Recommendation]) map.Add(statement);
        map.Add(Locution);
        map.AddRelation(Relation, "build", ["cost", "count"]);
        return map;
    }

    public static ArgumentCorpus Corpus()
    {
        var corpus = new ArgumentCorpus("transport", "How to get to work");
        corpus.Add(Map());
        corpus.AddLink(CorpusLinkKind.Elaborates, "tram/cost", "tram/build", "More of the same.");
        return corpus;
    }
}
