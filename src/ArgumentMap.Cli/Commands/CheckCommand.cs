using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap check</c>: runs the rules over maps and reports like a compiler.</summary>
internal static class CheckCommand
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Files, folders or patterns; - is standard input. A corpus stands for its links and its maps.",
        };
        var list = new FilesFromOption(files);
        var texts = new Option<DirectoryInfo?>("--texts")
        {
            Description = "The folder with the sources' texts: NAME.txt for the map NAME, or for a source's id.",
        };
        var format = new AnswerFormatOption("How findings are written.", "sarif", "github", "msbuild");
        var failOn = Severity("--fail-on", "From which severity on the exit code is 1.", "warning");
        var minimum = Severity("--min-severity", "From which severity on findings are written.", "info");
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Take warnings for errors." };
        var rules = new Option<string[]>("--rule")
        {
            Description = "Write the findings of this rule only, each of them, by its id or name; may be given several times.",
        };
        var profile = new Option<string?>("--profile")
        {
            Description = "Check as an assurance case (gsn) or as a text's argument; a file of GSN is a case.",
        };
        profile.AcceptOnlyFromAmong("argument", "gsn");
        var verbose = new Option<bool>("--verbose")
        {
            Description = "Write every finding of the rules that find much in any map (AM109, AM110, AM406), and not one line a map.",
        };
        var command = new Command("check", Examples.Under(
            "Finds bad argument, slips and broken provenance in maps. A file .argmap.json, in the map's folder or above, sets severities: "
                + "{\"rules\": {\"AM101\": \"off\"}}.",
            "argmap check map.json",
            "argmap check maps --min-severity warning",
            "argmap check maps --texts articles --fail-on error",
            "argmap check map.json --rule AM110",
            "argmap check 'maps/*.json' --format sarif > findings.sarif",
            "git ls-files maps | argmap check --files-from -"))
        { files, texts, format, format.Json, failOn, strict, minimum, rules, profile, verbose };
        list.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var selection = new FindingSelection(
                Level(parsed.GetRequiredValue(minimum)),
                [.. (parsed.GetValue(rules) ?? []).Select(rule => NamedRule.Find(rule).Id)],
                parsed.GetValue(verbose));
            var report = FindingReport.For(format.In(parsed), terminal, selection);
            return Task.FromResult(
                Run(terminal, list.WordsOf(parsed, terminal), parsed.GetValue(texts), Profile(parsed.GetValue(profile)), report, selection,
                    Level(parsed.GetRequiredValue(failOn)), parsed.GetValue(strict), cancellation));
        });
        return command;
    }

    private static Option<string> Severity(string name, string description, string otherwise)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong(Severities);
        return option;
    }

    private static Severity Level(string word) =>
        word switch { "error" => Validation.Severity.Error, "info" => Validation.Severity.Info, _ => Validation.Severity.Warning };

    private static ValidationProfile Profile(string? word) => word switch
    {
        "gsn" => ValidationProfile.Gsn,
        "argument" => ValidationProfile.Argument,
        _ => ValidationProfile.ByOrigin,
    };

    private static int Run(Terminal terminal, IEnumerable<string> words, DirectoryInfo? texts, ValidationProfile profile,
        FindingReport report, FindingSelection selection, Severity failOn, bool isStrict, CancellationToken cancellation)
    {
        var loader = new MapLoader(terminal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var read = new List<MapReadResult>();
        var all = new List<Finding>();
        var (maps, unreadable) = (0, false);
        foreach (var file in InputFiles.Expand(words, terminal.Formats(), terminal.From))
            Try(() => ReadFile(file));
        foreach (var map in CaseFiles.Joined(read, Used)) CheckMap(map);
        if (isStrict) all = all.ConvertAll(Strictly);
        report.Write(selection.Of(all), maps);
        if (unreadable) return ExitCode.Bad;
        return all.Any(finding => finding.Severity >= failOn && selection.IsAsked(finding)) ? ExitCode.Findings : ExitCode.Done;

        void Try(Action action)
        {
            try
            {
                action();
            }
            catch (MapFormatException fault) when (report.TryWrite(fault))
            {
                unreadable = true;
            }
        }

        void ReadFile(string file)
        {
            if (!loader.IsCorpus(file))
            {
                Add(loader.LoadQuietly(file));
                return;
            }
            var corpus = loader.LoadCorpusQuietly(file);
            all.AddRange(corpus.Validate(Configuration.For(file).Options(), cancellation));
            foreach (var map in corpus.Maps) Add(map);
        }

        void Add(MapReadResult map)
        {
            if (map.File is not { } path || path == MapLoader.StandardInput || seen.Add(Path.GetFullPath(path))) read.Add(map);
        }

        MapReadResult? Used(string file)
        {
            MapReadResult? used = null;
            Try(() => used = loader.LoadQuietly(file));
            return used;
        }

        void CheckMap(MapReadResult map)
        {
            maps++;
            var options = Configuration.For(map.File).Options() with { Texts = TextFolder.Find(texts, map.Map), Profile = profile };
            all.AddRange(map.Validate(options, cancellation));
        }
    }

    private static Finding Strictly(Finding finding) =>
        finding.Severity == Validation.Severity.Warning ? finding with { Severity = Validation.Severity.Error } : finding;
}
