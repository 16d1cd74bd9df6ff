using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>A page of the repository: a Markdown file that a reader opens.</summary>
/// <param name="Path">Where it is, from the top of the repository.</param>
public sealed partial record Page(string Path)
{
    private static readonly string[] Rooms = ["src", "samples", "tests", ".ci", ".github"];

    /// <summary>All pages, the root's first.</summary>
    public static IReadOnlyList<Page> All { get; } = [new Page("README.md"), .. Rooms.SelectMany(PagesIn)];

    /// <summary>The whole page.</summary>
    public string Text => File.ReadAllText(Repository.Find(Path));

    /// <summary>The C# that it shows, in its order.</summary>
    public IReadOnlyList<string> Snippets => [.. Block().Matches(Text).Where(block => block.Groups["language"].Value == "csharp")
        .Select(block => block.Groups["code"].Value)];

    /// <summary>The folder that it is in, from the top of the repository; empty for the top itself.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>The pages in which something is to be seen.</summary>
    public static IEnumerable<Page> With(string text) => All.Where(page => page.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Asks that the page is as it should be; writes it so where goldens are rewritten.</summary>
    public void ShouldBe(string text)
    {
        var before = Text;
        if (Golden.IsUpdating(Environment.GetEnvironmentVariable)) File.WriteAllText(Repository.Find(Path), text);
        Assert.That(before, Is.EqualTo(text), $"{Path} is stale; {Golden.UpdateSwitch}=1 dotnet test writes it anew.");
    }

    /// <summary>The path, which names a page's tests.</summary>
    public override string ToString() => Path;

    private static IEnumerable<Page> PagesIn(string room)
    {
        var top = Repository.Find("");
        return Directory.EnumerateFiles(System.IO.Path.Combine(top, room), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(top, file).Replace('\\', '/'))
            .Where(file => !NotOurs().IsMatch(file))
            .Order(StringComparer.Ordinal)
            .Select(file => new Page(file));
    }

    /// <summary>What tools put there, and the Markdown that tests compare with.</summary>
    [GeneratedRegex("/(node_modules|bin|obj|Golden|fixtures)/")]
    private static partial Regex NotOurs();

    [GeneratedRegex("^```(?<language>\\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
