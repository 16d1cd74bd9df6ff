using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Hostile;

/// <summary>What a map says in several lines begins no line of an answer, where it could pass for the tool's own words.</summary>
public class SeveralLinesTests
{
    private const string Said = "As they say.\r\nFORGED\n\u2028FORGED";

    private const string Corpus = """
        { "format": "argument-corpus/1", "id": "c", "maps": ["map.json", "other.json"], "links": [
          { "from": "m/a", "kind": "same-as", "to": "o/a" }, { "from": "m/x", "kind": "contradicts", "to": "o/b" }] }
        """;

    private static IEnumerable<TestCaseData> Calls() =>
        from args in AllCommands.ThatRead("MAP", "a").Where(args => args[0] != "view").Concat(
        [
            ["accept", "MAP", "--why", "a"], ["accept", "MAP", "--semantics", "carneades"],
            ["accept", "MAP", "--semantics", "carneades", "--why", "a"], ["robust", "MAP", "a"], ["stats", "CORPUS"], ["check", "CORPUS"],
            ["robust", "CORPUS"], ["link", "CORPUS", "--accept", "m/b same-as o/b"], ["diff", "MAP", "OTHER"], ["show", "CORPUS"],
        ])
        select new TestCaseData([args]).SetArgDisplayNames(string.Join(' ', args));

    [TestCaseSource(nameof(Calls))]
    public void No_line_of_an_answer_is_the_maps(string[] args)
    {
        using var folder = new TemporaryFolder();
        ArgumentJson.Write(Map("m"), folder["map.json"]);
        ArgumentJson.Write(Map("o"), folder["other.json"]);
        File.WriteAllText(folder["corpus.json"], Corpus);

        var run = CliRun.Of([.. args.Select(arg => arg switch
        {
            "MAP" => folder[args[0] is "compare" or "link" ? "corpus.json" : "map.json"],
            "OTHER" => folder["other.json"],
            "CORPUS" => folder["corpus.json"],
            _ => arg,
        })]);

        if (args[0] != "verify") Assert.That(run.Code, Is.LessThan(2), run.Error);
        var lines = $"{run.Out}\n{run.Error}".Split('\n', '\r', '\u2028');
        Assert.That(lines.Where(line => line.TrimStart().StartsWith("FORGED", StringComparison.Ordinal)), Is.Empty);
    }

    private static ArgumentGraph Map(string id) => MapBuilder.Create(id, Said)
        .Description(Said)
        .Source("s", Said)
        .Participant("p", Said)
        .Group("g", Said)
        .Claim("a", $"{id}: {Said}", claim => claim with { IsMain = true, Title = Said, SaidBy = "p", Group = "g" })
        .Evidence("b", Said).Cites("s", page: "1")
        .Claim("x", Said)
        .Recommendation("rec", Said)
        .Support("a", "b", step => step with { Text = Said })
        .Support("rec", "a")
        .Attack("a", "x")
        .Build();
}
