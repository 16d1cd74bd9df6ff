namespace ArgumentMap.NUnit.Tests;

/// <summary>A small map to try constraints on.</summary>
internal static class Trams
{
    public static ArgumentGraph Map() => MapBuilder.Create("tram", "Should the city build the tram?")
        .Source("survey", "Ridership survey")
        .Source("count", "Traffic count")
        .Participant("office", "City statistics office")
        .Claim("build", "The tram line is worth its cost.", c => c with { IsMain = true })
        .Evidence("riders", "A survey expects 40,000 riders a day.", EvidenceType.Statistic, e => e with
        {
            SaidBy = "office",
            Anchors = [new TextAnchor("survey", 0, 10)],
        })
        .Evidence("jams", "Cars stand still for an hour every morning.", EvidenceType.Observation, e => e with
        {
            Anchors = [new TextAnchor("count", 0, 10)],
        })
        .Claim("full", "The buses on the route are full.")
        .Claim("old", "The survey was made before the new railway station opened.")
        .Recommendation("fund", "Pay for the line from the road budget.", ["City council"])
        .Support("build", ["riders", "full"], r => r with { Id = "demand" })
        .Support("build", "jams")
        .Support("fund", "build")
        .Attack("demand", "old")
        .Build();
}
