using System.Xml.Linq;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>The projects under <c>src</c>, each of which is a package.</summary>
internal static class Projects
{
    /// <summary>All of them with what their project files say, in ordinal order.</summary>
    public static IReadOnlyList<(string Name, XDocument File)> All { get; } =
    [
        .. Directory.GetFiles(Repository.Find("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetFileNameWithoutExtension(file)!, XDocument.Load(file)))
            .OrderBy(project => project.Name, StringComparer.Ordinal),
    ];

    /// <summary>The names of those that programs are compiled against: not the tool, and not what runs it in a build.</summary>
    public static IEnumerable<string> Libraries => All
        .Where(project => !project.File.Descendants("OutputType").Any() && !project.File.Descendants("IncludeBuildOutput").Any())
        .Select(project => project.Name);
}
