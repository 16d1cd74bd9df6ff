using System.Text.Json;
using System.Text.RegularExpressions;
using ArgumentMap.Json;
using ArgumentMap.Testing.Hostile;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Tests.Hostile;

/// <summary>
/// Every hostile map in every command that reads one. What holds of each: it answers or complains in a line, what it writes as JSON is
/// JSON, and nothing that the map says reaches a terminal raw or ends a line of the answer that a machine reads.
/// </summary>
public partial class HostileCommandTests
{
    private static readonly string[][] Shapes =
    [
        ["check", "--format", "json"], ["check", "--format", "sarif"], ["check", "--format", "github"], ["check", "--format", "msbuild"],
        ["report", "--format", "html"],
        ["query", "--json"], ["stats", "--json"], ["accept", "--json"], ["strength", "--json"], ["why", "--json"], ["whatif", "--json"],
        ["robust", "--json"], ["diff", "--format", "json"], ["diff", "--format", "dot"], ["compare", "--json"], ["link", "--json"],
        ["verify", "--json"], ["convert", "--losses", "json"],
    ];

    private const string Corpus = """{ "format": "argument-corpus/1", "id": "c", "maps": ["map.json"] }""";

    private static IEnumerable<TestCaseData> Calls() =>
        from args in AllCommands.ThatRead("MAP", "NODE")
        from shape in Shapes.Where(shape => shape[0] == args[0]).Select(shape => shape[1..]).Prepend([])
        select new TestCaseData([(string[])[.. args, .. shape]]).SetArgDisplayNames(string.Join(' ', [args[0], .. shape]));

    [Test]
    public void Every_command_is_among_them_that_can_be_called_on_any_map()
    {
        string[] others = ["new-anchor", "anchors", "fmt", "watch", "lsp", "completion"];
        var commands = Named().Matches(CliRun.Of("--help").Out).Select(line => line.Groups[1].Value);

        Assert.That(commands, Is.EquivalentTo(AllCommands.ThatRead("", "").Concat(AllCommands.ThatOnlyWrite).Select(args => args[0])
            .Where(name => name != "--help").Distinct().Concat(others)));
    }

    [TestCaseSource(nameof(Calls))]
    public void A_hostile_map_is_answered_or_complained_of(string[] args)
    {
        using var folder = new TemporaryFolder();
        var faults = new List<string>();
        foreach (var hostile in HostileMaps.All)
        {
            var map = hostile.Make(HostileSizes.Small);
            ArgumentJson.Write(map, folder["map.json"]);
            File.WriteAllText(folder["corpus.json"], Corpus);
            var node = map.Nodes.FirstOrDefault()?.Id ?? "none";
            var file = folder[args[0] is "compare" or "link" ? "corpus.json" : "map.json"];
            string[] call = [.. args.Select(arg => arg switch { "MAP" => file, "NODE" => node, _ => arg })];
            foreach (var isRich in hostile.IsLarge ? (bool[])[true] : [true, false])
                faults.AddRange(FaultsOf(CliRun.OnTerminal(isRich, "", call), args).Select(fault => $"{hostile.Name}: {fault}"));
        }

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<string> FaultsOf(CliRun run, string[] args)
    {
        if (run.Code is < 0 or > 2) yield return $"ends with {run.Code}";
        if (run.Code == 2 && !run.Error.StartsWith("argmap: ", StringComparison.Ordinal)) yield return $"complains with '{run.Error}'";
        foreach (var letter in Colours().Replace(run.Out, "").Concat(run.Error).Where(VisibleText.MustBeShown).Distinct())
            yield return $"writes \\u{(int)letter:x4} to a terminal";
        if (run.Code < 2 && args is [not "convert", .., "--json" or "json"] && !IsJson(run.Out)) yield return $"is no JSON: {run.Out}";
        var lines = args switch { [.., "github"] => Marks(), [.., "msbuild"] => Diagnostics(), _ => null };
        if (lines is null) yield break;
        foreach (var line in run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !lines.IsMatch(line)))
            yield return $"breaks a line: {line}";
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>The tool's own colours and frames are no text of the map's.</summary>
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colours();

    [GeneratedRegex("^  ([a-z-]+)  +[A-Z]", RegexOptions.Multiline)]
    private static partial Regex Named();

    [GeneratedRegex("^::(error|warning|notice) file=[^,:]*,line=[0-9]+,col=[0-9]+,title=[^,:]*::[^:]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"^[^:(]*\([0-9]+,[0-9]+\): (error|warning|info) AM[0-9]{3}: .")]
    private static partial Regex Diagnostics();
}
