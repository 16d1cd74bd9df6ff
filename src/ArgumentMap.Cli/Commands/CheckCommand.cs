using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Reports;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap check</c>: runs the rules over maps and reports like a compiler.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files") { Description = "Files, folders or patterns; - is standard input. A corpus stands for its maps.", Arity = ArgumentArity.OneOrMore };
        var texts = new Option<DirectoryInfo?>("--texts") { Description = "The folder with the sources' texts: NAME.txt for the map NAME, or for a source's id." };
        var format = new Option<string>("--format") { Description = "How findings are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var failOn = new Option<string>("--fail-on") { Description = "From which severity on the exit code is 1.", DefaultValueFactory = _ => "warning" };
        failOn.AcceptOnlyFromAmong("error", "warning", "info");
        var command = new Command("check", Examples.Under(
            "Finds bad argument, slips and broken provenance in maps. A file .argmap.json, in the map's folder or above, sets severities: {\"rules\": {\"AM101\": \"off\"}}.",
            "argmap check map.json",
            "argmap check maps --texts articles --fail-on error",
            "argmap check 'maps/*.json' --format sarif > findings.sarif"))
        { files, texts, format, failOn };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal,
            parsed.GetRequiredValue(files),
            parsed.GetValue(texts),
            FindingReport.For(parsed.GetRequiredValue(format), terminal),
            parsed.GetRequiredValue(failOn),
            cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string[] words, DirectoryInfo? texts, FindingReport report, string failOn, CancellationToken cancellation)
    {
        var threshold = failOn switch { "error" => Severity.Error, "info" => Severity.Info, _ => Severity.Warning };
        var loader = new MapLoader(terminal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<LocatedFinding>();
        foreach (var file in InputFiles.Expand(words))
            foreach (var result in loader.LoadAll(file))
            {
                if (result.File is { } path && !seen.Add(Path.GetFullPath(path))) continue;
                var options = Configuration.For(result.File).Options() with { Texts = TextFolder.Find(texts, result.Map) };
                all.AddRange(LocatedFinding.Locate(result, result.Map.Validate(options, cancellation)));
            }
        report.Write(all);
        return all.Any(finding => finding.Finding.Severity >= threshold) ? ExitCode.Findings : ExitCode.Done;
    }
}
