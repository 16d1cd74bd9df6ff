using System.Text.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Input;

/// <summary>What an <c>.argmap.json</c> sets, found in a map's folder or the nearest above it.</summary>
internal sealed record Configuration(IReadOnlyDictionary<string, Severity?> Levels, double? NearDuplicate, int? CopiedWords,
    int? MaxCircles)
{
    public const string FileName = ".argmap.json";

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

    public ValidationOptions Options()
    {
        var defaults = ValidationOptions.Default;
        return defaults with
        {
            Levels = Levels,
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
            foreach (var member in document.RootElement.EnumerateObject())
                configuration = member.Name switch
                {
                    "rules" =>
                        configuration with
                        {
                            Levels = member.Value.EnumerateObject()
                                .ToDictionary(rule => NamedRule(rule.Name, file), rule => Level(rule, file)),
                        },
                    "nearDuplicate" => configuration with { NearDuplicate = member.Value.GetDouble() },
                    "copiedWords" => configuration with { CopiedWords = member.Value.GetInt32() },
                    "maxCircles" => configuration with { MaxCircles = member.Value.GetInt32() },
                    "$schema" => configuration,
                    _ => throw new CliException($"{file}: there is no setting '{member.Name}'",
                        "the settings are rules, nearDuplicate, copiedWords and maxCircles"),
                };
            _ = configuration.Options();
            return configuration;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            throw new CliException($"{file}: {fault.Message}",
                "a configuration looks like {\"rules\": {\"AM101\": \"off\", \"AM007\": \"info\"}}");
        }
    }

    private static string NamedRule(string name, string file) => StandardRules.All.TryGet(name, out var rule)
        ? rule.Id
        : throw Input.NamedRule.Unknown($"{file}: there is no rule '{name}'", name);

    private static Severity? Level(JsonProperty rule, string file)
    {
        var word = rule.Value.GetString();
        if (word == "off") return null;
        return Vocabulary.TryParse<Severity>(word, out var level)
            ? level
            : throw new CliException($"{file}: rule {rule.Name}: '{word}' is no severity", "write off, info, warning or error");
    }
}
