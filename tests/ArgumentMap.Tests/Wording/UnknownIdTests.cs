using ArgumentMap.Query;
using ArgumentMap.Schemes;

namespace ArgumentMap.Tests.Wording;

/// <summary>An unknown id is refused with the one that was probably meant, wherever it is asked for.</summary>
public class UnknownIdTests
{
    private static readonly ArgumentGraph Map = MapBuilder.Create("map").Source("report", "R").Participant("anna", "Anna")
        .Claim("ban-cars", "Ban cars.").Claim("pays", "It pays.").Support("ban-cars", "pays", step => step with { Id = "step" }).Build();

    private static readonly ArgumentCorpus Corpus = CorpusOf(Map);

    private static IEnumerable<TestCaseData> Questions()
    {
        yield return Case("the node", () => Map.GetNode("ban-car"), "ban-cars");
        yield return Case("the statement", () => Map.GetStatement("bann-cars"), "ban-cars");
        yield return Case("the relation", () => Map.GetRelation("stepp"), "step");
        yield return Case("the source", () => Map.GetSource("repport"), "report");
        yield return Case("the participant", () => Map.GetParticipant("ana"), "anna");
        yield return Case("the speaker", () => Map.Copy().Add(new Claim("x", "X") { SaidBy = "ana" }), "anna");
        yield return Case("the anchor", () => Map.Copy().Add(new Claim("x", "X") { Anchors = [new TextAnchor("reprot", 0, 1)] }), "report");
        yield return Case("the map", () => Corpus.GetMap("mapp"), "map");
        yield return Case("the merged statement", () => Corpus.Merge().OriginsOf("map/ban-car"), "map/ban-cars");
        yield return Case("the node of a merged map", () => Corpus.Merge().Map.GetNode("ban-cars"), "map/ban-cars");
        yield return Case("the node of a merged map in a query", () => MapQuery.Parse("supports(#bann-cars)")
            .Evaluate(Corpus.Merge().Map), "map/ban-cars");
        yield return Case("the source of a query", () => MapQuery.From("repport").Evaluate(Map), "report");
        yield return Case("the node of a query", () => (MapQuery.Main | MapQuery.Supports(MapQuery.WithId("ban-carz")))
            .Evaluate(Map), "ban-cars");
        yield return Case("the speaker of a query", () => (MapQuery.Main & MapQuery.SaidBy("ana")).Evaluate(Map), "anna");
        yield return Case("the scheme", () => _ = SchemeCatalogue.Walton["expert-opinon"], "expert-opinion");
    }

    [TestCaseSource(nameof(Questions))]
    public void An_unknown_id_is_refused_with_the_nearest_known_one(Action question, string meant) =>
        Assert.That(() => question(), Throws.TypeOf<KeyNotFoundException>().With.Message.EndsWith($" Is '{meant}' meant?"));

    [Test]
    public void Where_none_is_near_none_is_named() =>
        Assert.That(() => Map.GetNode("elsewhere"), Throws.TypeOf<KeyNotFoundException>().With.Message.EndsWith("'elsewhere'."));

    private static TestCaseData Case(string name, Action question, string meant) =>
        new TestCaseData(question, meant).SetArgDisplayNames(name);

    private static ArgumentCorpus CorpusOf(ArgumentGraph map)
    {
        var corpus = new ArgumentCorpus("c");
        corpus.Add(map);
        return corpus;
    }
}
