using System.Text.Json;
using System.Xml.Linq;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>The packages that this repository uses, as tables: those that it names, and those that come along.</summary>
internal static class Dependencies
{
    private static readonly string[] References = ["PackageReference", "PackageDownload"];

    /// <summary>A row for each package that a project names: its licence, who uses it and why.</summary>
    public static string Named() => FormatTables.Table(["package", "version", "licence", "used by", "why"], Rows().Select(row => (string[])
        [row.Name, row.Version, RestoredPackage.LicenceOf(row.Name, row.Version), row.Users, row.Why]));

    /// <summary>A row for each other package that those of <c>src</c> bring along.</summary>
    public static string Companions()
    {
        var named = Rows().Select(row => row.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var companions = Directory.GetFiles(Repository.Find("src"), "packages.lock.json", SearchOption.AllDirectories)
            .SelectMany(LockedIn).Where(locked => !named.Contains(locked.Name))
            .GroupBy(locked => (locked.Name, locked.Version), locked => locked.By)
            .OrderBy(locked => locked.Key.Name, StringComparer.Ordinal).ThenBy(locked => locked.Key.Version, StringComparer.Ordinal);
        return FormatTables.Table(["package", "version", "licence", "with"], companions.Select(locked => (string[])
            [
                locked.Key.Name,
                locked.Key.Version,
                RestoredPackage.LicenceOf(locked.Key.Name, locked.Key.Version),
                string.Join(", ", locked.SelectMany(by => by).Distinct().Order(StringComparer.Ordinal)),
            ]));
    }

    private static List<(string Name, string Version, string Users, string Why)> Rows()
    {
        var central = XDocument.Load(Repository.Find("src/Directory.Packages.props")).Descendants("PackageVersion").ToList();
        var uses = ProjectFiles().SelectMany(UsesIn).ToList();
        var unused = central.Select(version => (string)version.Attribute("Include")!).Except(uses.Select(use => use.Name));
        Assert.That(unused, Is.Empty, "Packages that nothing uses.");
        return
        [
            .. uses.GroupBy(use => (use.Name, Version: use.Version ?? (string)Central(use.Name).Attribute("Version")!))
                .OrderBy(use => use.Key.Name, StringComparer.OrdinalIgnoreCase).ThenBy(use => use.Key.Version, StringComparer.Ordinal)
                .Select(use => (use.Key.Name, use.Key.Version, string.Join(", ", use.Select(one => one.User).Distinct()),
                    use.First().Why ?? (string?)Central(use.Key.Name).Attribute("Why")
                        ?? throw new InvalidOperationException($"Nobody has said why {use.Key.Name} is used."))),
        ];

        XElement Central(string name) => central.Single(version => (string?)version.Attribute("Include") == name);
    }

    private static IEnumerable<string> ProjectFiles() => ((string[])["src", "samples", "tests"])
        .SelectMany(room => Directory.EnumerateFiles(Repository.Find(room), "*.*proj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Find(room), "Directory.Build.*")).Order(StringComparer.Ordinal));

    private static IEnumerable<(string Name, string? Version, string User, string? Why)> UsesIn(string file) =>
        XDocument.Load(file).Descendants().Where(element => References.Contains(element.Name.LocalName)).Select(use =>
            ((string)use.Attribute("Include")!,
            ((string?)use.Attribute("VersionOverride") ?? (string?)use.Attribute("Version"))?.Trim('[', ']'),
            UserOf(file),
            (string?)use.Attribute("Why")));

    private static string UserOf(string file) => Path.GetFileNameWithoutExtension(file) switch
    {
        "Directory.Build" when Path.GetFileName(Path.GetDirectoryName(file)) == "tests" => "all tests",
        "Directory.Build" => "all packages, when built",
        var project => project,
    };

    /// <summary>What a lock file holds, each with those that ask for it; what nobody asks for comes with the SDK.</summary>
    private static IEnumerable<(string Name, string Version, IReadOnlyList<string> By)> LockedIn(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        foreach (var target in document.RootElement.GetProperty("dependencies").EnumerateObject())
            foreach (var package in target.Value.EnumerateObject().Where(package => package.Value.TryGetProperty("resolved", out _)))
            {
                var by = target.Value.EnumerateObject().Where(other => other.Value.TryGetProperty("dependencies", out var dependencies)
                    && dependencies.TryGetProperty(package.Name, out _)).Select(other => other.Name).ToList();
                yield return (package.Name, package.Value.GetProperty("resolved").GetString()!, by.Count > 0 ? by : ["the SDK"]);
            }
    }
}
