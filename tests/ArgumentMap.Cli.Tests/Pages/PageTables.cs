using System.Text.RegularExpressions;
using System.Xml.Linq;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>The tables that pages show, made from the code that they are about.</summary>
internal static partial class PageTables
{
    /// <summary>A table by the name that stands in the comment above it, for the page that it stands in.</summary>
    public static string Of(string name, Page page) => name switch
    {
        "commands" => Commands(),
        "companions" => Dependencies.Companions(),
        "dependencies" => Dependencies.Named(),
        "formats" => FormatTables.Formats(FormatsOf(page)),
        "losses" => FormatTables.Losses(FormatsOf(page)),
        "packages" => FormatTables.Table(["package", "what it is", "for"], Projects.All.Select(Package)),
        "rules" => FormatTables.Table(["ids", "about", "rules"], StandardRules.All.GroupBy(rule => rule.Id[..3]).Select(Rules)),
        _ => throw new ArgumentException($"There is no table '{name}'."),
    };

    /// <summary>The formats that live in the page's project; all of them on the tool's page, which lives in none.</summary>
    private static IEnumerable<MapFormat> FormatsOf(Page page) => ToolFormats.Within(MapReadOptions.Default)
        .Where(format => page.Folder.EndsWith(".Cli", StringComparison.Ordinal)
            || page.Folder == $"src/{format.GetType().Assembly.GetName().Name}");

    private static string[] Rules(IGrouping<string, ValidationRule> group)
    {
        var about = group.Key switch
        {
            "AM0" => "structure",
            "AM1" => "substance",
            "AM2" => "provenance",
            "AM3" => "modelling",
            "AM4" => "links of a corpus",
            "AM5" => "assurance cases, of no other map",
            var other => throw new InvalidOperationException($"Nobody has said what {other}xx is about."),
        };
        return [$"{group.First().Id} to {group.Last().Id[^3..]}", about, string.Join(", ", group.Select(rule => $"`{rule.Name}`"))];
    }

    /// <summary>The commands in their groups, as the tool lists them.</summary>
    private static string Commands()
    {
        var rows = new List<string[]>();
        foreach (var line in CliRun.Of("--help").Out.Split('\n').Skip(1))
        {
            if (Command().Match(line) is { Success: true } command)
                rows[^1][1] += $"{(rows[^1][1].Length == 0 ? "" : ", ")}`{command.Groups["name"].Value}`";
            else if (Group().IsMatch(line)) rows.Add([line, ""]);
        }
        return FormatTables.Table(["to", "commands"], rows);
    }

    private static string[] Package((string Name, XDocument File) package)
    {
        string? Property(string name) => package.File.Descendants(name).FirstOrDefault()?.Value;
        var targets = Property("TargetFrameworks") ?? Property("TargetFramework")!;
        return [$"[{package.Name}](src/{package.Name}/README.md)", Property("Description")!, string.Join(", ", targets.Split(';'))];
    }

    [GeneratedRegex("^  (?<name>[a-z-]+)  ")]
    private static partial Regex Command();

    [GeneratedRegex("^[A-Z][^.]*$")]
    private static partial Regex Group();
}
