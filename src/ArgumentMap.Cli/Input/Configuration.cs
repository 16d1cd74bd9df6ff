using System.Text.Json;
using ArgumentMap.Formats;
using ArgumentMap.Rendering;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Input;

/// <summary>What an <c>.argmap.json</c> sets, found in a map's folder or the nearest above it.</summary>
internal sealed record Configuration(IReadOnlyDictionary<string, Severity?> Levels, double? NearDuplicate, int? CopiedWords,
    int? MaxCircles)
{
    public const string FileName = ".argmap.json";

    private const string Looks = "a configuration looks like {\"rules\": {\"AM101\": \"off\", \"AM007\": \"info\"}}";

    private static readonly Configuration None = new(new Dictionary<string, Severity?>(), null, null, null);

    /// <exception cref="CliException">The file is there and is not as it should be.</exception>
    public static Configuration For(string? mapFile)
    {
        var folder = new DirectoryInfo(mapFile is null ? Environment.CurrentDirectory : Path.GetDirectoryName(Path.GetFullPath(mapFile))!);
        for (; folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, FileName) is var file && File.Exists(file))
                return Read(file);
        return None;
    }

    public ValidationOptions Options() => Over(ValidationOptions.Default);

    /// <summary>A page with the findings that <c>check</c> has of a file; any other format as it is.</summary>
    public static MapFormat On(MapFormat format, string file) => format is HtmlFormat page ? page.Checking(For(file).Over) : format;

    private ValidationOptions Over(ValidationOptions defaults)
    {
        var levels = defaults.Levels.Where(level =>
            !Levels.ContainsKey(StandardRules.All.TryGet(level.Key, out var rule) ? rule.Id : level.Key));
        return defaults with
        {
            Levels = levels.Concat(Levels).ToDictionary(level => level.Key, level => level.Value),
            NearDuplicate = NearDuplicate ?? defaults.NearDuplicate,
            CopiedWords = CopiedWords ?? defaults.CopiedWords,
            MaxCircles = MaxCircles ?? defaults.MaxCircles,
        };
    }

    private static Configuration Read(string file)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            });
            var configuration = None;
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in Members(document.RootElement, "a configuration"))
                configuration = !said.Add(member.Name) ? throw Fault($"'{member.Name}' stands there twice") : member.Name switch
                {
                    "rules" => configuration with { Levels = LevelsOf(member.Value) },
                    "nearDuplicate" => configuration with { NearDuplicate = Number(member, 1) },
                    "copiedWords" => configuration with { CopiedWords = (int)Number(member, int.MaxValue, isWhole: true) },
                    "maxCircles" => configuration with { MaxCircles = (int)Number(member, int.MaxValue, isWhole: true) },
                    "$schema" => configuration,
                    _ => throw new CliException($"{file}: there is no setting '{member.Name}'",
                        "the settings are rules, nearDuplicate, copiedWords and maxCircles"),
                };
            return configuration;
        }
        catch (JsonException fault)
        {
            var place = fault.LineNumber is { } line ? $"{file}:{line + 1}:{fault.BytePositionInLine + 1}" : file;
            throw new CliException($"{place}: expected well-formed JSON", Looks);
        }

        Dictionary<string, Severity?> LevelsOf(JsonElement rules)
        {
            var levels = new Dictionary<string, Severity?>(StringComparer.Ordinal);
            foreach (var rule in Members(rules, "'rules'"))
                if (!levels.TryAdd(NamedRule(rule.Name, file), Level(rule, file)))
                    throw Fault($"the rule {NamedRule(rule.Name, file)} stands there twice");
            return levels;
        }

        double Number(JsonProperty member, double most, bool isWhole = false) =>
            member.Value.ValueKind == JsonValueKind.Number && member.Value.TryGetDouble(out var number) && number <= most
                && (isWhole ? number >= 0 && Math.Floor(number) == number : number > 0)
                ? number
                : throw Fault($"{member.Name} is {(isWhole ? "a whole number, 0 or more" : "a number, more than 0 and at most 1")}, "
                    + $"not {member.Value.GetRawText()}");

        IEnumerable<JsonProperty> Members(JsonElement value, string what) => value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : throw Fault($"{what} is an object in curly brackets");

        CliException Fault(string fault) => new($"{file}: {fault}", Looks);
    }

    private static string NamedRule(string name, string file) => StandardRules.All.TryGet(name, out var rule)
        ? rule.Id
        : throw Input.NamedRule.Unknown($"{file}: there is no rule '{name}'", name);

    private static Severity? Level(JsonProperty rule, string file)
    {
        var word = rule.Value.ValueKind == JsonValueKind.String ? rule.Value.GetString() : rule.Value.GetRawText();
        if (word == "off") return null;
        return Vocabulary.TryParse<Severity>(word, out var level)
            ? level
            : throw new CliException($"{file}: rule {rule.Name}: '{word}' is no severity", "write off, info, warning or error");
    }
}
