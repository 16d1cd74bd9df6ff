using System.Diagnostics;
using System.Text.RegularExpressions;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Tests;

/// <summary>The SARIF that <c>check</c> writes is judged by Microsoft's SARIF Multitool, which npm brings.</summary>
public partial class SarifValidationTests
{
    private static readonly string Folder = Repository.Find("tests/ArgumentMap.Cli.Tests/Sarif");

    /// <summary>A map that breaks as many rules as one map can, beside the five real ones.</summary>
    private static ArgumentGraph Faulty()
    {
        var map = MapBuilder.Create("faulty", "Everything is wrong")
            .Source("unused", "Nobody's source")
            .Claim("a", "Trams must run at night.", c => c with { Basis = Basis.Explicit })
            .Claim("b", "Trams must run at night!")
            .Claim("c", "The trams of the city must run at night and on every day of the year.")
            .Claim("d", "The trams of the city must run at night and on every day of a year.")
            .Evidence("e", "Perhaps it rains.", EvidenceType.Testimony)
            .Recommendation("r", "Trams at night.", [])
            .Support("a", "b").Support("b", "a").Support("r", "a").Attack("r", "a")
            .Support("c", ["c", "d"], relation => relation with { Scheme = "expert-opinoin" })
            .Attack("d", "a", relation => relation with { CriticalQuestion = "no-such" })
            .Build();
        map.Add(new Relation("nothing", RelationKind.Support));
        return map;
    }

    [Test]
    public void The_sarif_of_faulty_and_of_real_maps_is_valid()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        ArgumentJson.Write(Faulty(), "a map with spaces.json");

        Assert.That(
            FaultsOf(CliRun.Of("check", "a map with spaces.json", Repository.Find("samples/PakistanRussia/maps"), "--format", "sarif").Out),
            Is.Empty);
    }

    [Test]
    public void The_sarif_of_a_finding_of_every_rule_is_valid()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        using var written = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(() => Stream.Null, () => Stream.Null, written, TextWriter.Null);

        new SarifReport(terminal).Write([.. StandardRules.All.Select((rule, index) =>
            new Finding(rule, rule.DefaultSeverity,
                $"{rule.Title}: \"quoted\" & <b>, \u0440\u0443\u0441.") { Node = "a b", Location = new MapLocation("map.json", index + 1, 1) })], 1);

        Assert.That(FaultsOf(written.ToString()), Is.Empty);
    }

    [Test]
    public void The_validator_does_find_faults()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;

        Assert.That(FaultsOf("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": 3 } } }] }"""), Is.Not.Empty);
    }

    private static IEnumerable<string> FaultsOf(string sarif)
    {
        var tool = Path.Combine(Folder, "node_modules", ".bin", "sarif-multitool");
        if (!File.Exists(tool)) Assert.Ignore("The SARIF validator is not here: npm ci --prefix tests/ArgumentMap.Cli.Tests/Sarif");
        File.WriteAllText("findings.sarif", sarif);
        using var process = Process.Start(new ProcessStartInfo(tool, ["validate", "findings.sarif"]) { RedirectStandardOutput = true })!;
        var verdict = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 127) Assert.Ignore("The SARIF validator is run by Node.js, but there is no node on the PATH.");
        Assert.That(verdict, Does.Contain("findings.sarif"));
        return Error().Matches(verdict).Select(error => error.Value);
    }

    [GeneratedRegex(": error [^\n]*")]
    private static partial Regex Error();
}
