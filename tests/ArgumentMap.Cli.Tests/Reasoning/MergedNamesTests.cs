using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Reasoning;

/// <summary>What the links of a corpus make one statement is found by the name that it has in any of its maps.</summary>
public class MergedNamesTests
{
    private static readonly string[][] Commands =
    [
        ["why", "CORPUS", "NODE", "--time", "60"], ["robust", "CORPUS", "NODE", "--time", "60"],
        ["whatif", "CORPUS", "--remove", "NODE"], ["accept", "CORPUS", "--why", "NODE"],
        ["accept", "CORPUS", "--semantics", "carneades", "--why", "NODE"], ["show", "CORPUS", "--node", "NODE"],
        ["query", "CORPUS", "supports* (#NODE or not #NODE) and supports #NODE"],
        ["merge", "CORPUS", "--to", "dot", "--focus", "NODE", "--depth", "1"],
        ["merge", "CORPUS", "--to", "dot", "--query", "#NODE"], ["view", "CORPUS", "-o", "-", "--focus", "NODE", "--depth", "0"],
    ];

    private static IEnumerable<TestCaseData> Calls() =>
        from command in Commands
        from names in command[0] is "whatif" or "why" or "robust" ? new[] { ("a/x", "b/x"), ("a/s", "b/s") } : [("a/x", "b/x")]
        select new TestCaseData(command, names.Item1, names.Item2).SetArgDisplayNames([.. command, names.Item2]);

    [TestCaseSource(nameof(Calls))]
    public void The_answer_is_that_of_what_it_became(string[] command, string merged, string name)
    {
        using var folder = new TemporaryFolder();
        foreach (var id in new[] { "a", "b" })
            ArgumentJson.Write(
                MapBuilder.Create(id).Claim("x", "One.").Claim("y", "Two.").Support("x", "y", step => step with { Id = "s" }).Build(),
                folder[$"{id}.json"]);
        File.WriteAllText(folder["corpus.json"], """
            { "format": "argument-corpus/1", "id": "c", "maps": ["a.json", "b.json"], "links": [
              { "from": "b/x", "kind": "same-as", "to": "a/x" }, { "from": "b/y", "kind": "same-as", "to": "a/y" }] }
            """);

        var (expected, run) = (Asked(merged), Asked(name));

        Assert.That(expected.Code, Is.Zero, expected.Error);
        Assert.That((run.Code, run.Out), Is.EqualTo((0, expected.Out)), run.Error);

        CliRun Asked(string node) =>
            CliRun.Of([.. command.Select(word => word == "CORPUS" ? folder["corpus.json"] : word.Replace("NODE", node))]);
    }
}
