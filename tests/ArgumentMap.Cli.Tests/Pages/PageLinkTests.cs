using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>What a page points at is there.</summary>
public partial class PageLinkTests
{
    private static IReadOnlyList<Page> Pages => Page.All;

    [TestCaseSource(nameof(Pages))]
    public void Links_lead_to_files_and_headings_that_are_there(Page page)
    {
        var dead = Link().Matches(page.Text).Select(link => link.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !IsThere(page, target));

        Assert.That(dead, Is.Empty);
    }

    [TestCaseSource(nameof(Pages))]
    public void Commands_name_projects_scripts_and_folders_that_are_there(Page page)
    {
        var gone = Commands().Matches(page.Text).SelectMany(block => Room().Matches(block.Value)).Select(path => path.Value)
            .Where(path => !Path.Exists(Repository.Find(path)));

        Assert.That(gone, Is.Empty);
    }

    [Test]
    public void Every_project_and_the_house_have_a_page_that_the_root_page_leads_to()
    {
        var folders = Directory.GetFiles(Repository.Find("src"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => $"src/{Path.GetFileNameWithoutExtension(file)}");
        var linked = Link().Matches(Page.All[0].Text).Select(link => link.Groups["target"].Value);

        Assert.That(linked, Is.SupersetOf(folders.Append("src").Select(folder => $"{folder}/README.md")));
    }

    [Test]
    public void The_root_page_has_the_two_commands_that_the_ci_runs() =>
        Assert.Multiple(() =>
        {
            Assert.That(Page.All[0].Text, Does.Contain("```sh\ndotnet test\n```").And
                .Contain("```sh\ndotnet run --project samples/PakistanRussia\n```"));
            Assert.That(File.ReadAllText(Repository.Find(".ci/run")), Does.Contain(" dotnet test ").And
                .Contain("dotnet run --project samples/PakistanRussia"));
        });

    private static bool IsThere(Page page, string target)
    {
        var (file, heading) = target.Split('#') is [var before, var after] ? (before, after) : (target, null);
        var path = file.Length == 0 ? Repository.Find(page.Path) : Path.GetFullPath(Path.Combine(Repository.Find(page.Folder), file));
        return Path.Exists(path)
            && (heading is null || Heading().Matches(File.ReadAllText(path)).Any(line => Anchor(line.Groups["title"].Value) == heading));
    }

    /// <summary>A heading as the hosts of repositories link to it.</summary>
    private static string Anchor(string title) => Dropped().Replace(title.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)|(?:src|href)=""(?<target>[^""]+)""")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Dropped();

    [GeneratedRegex("```sh\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex(@"(?<=\s)(src|tests|samples|\.ci)/[\w./-]+")]
    private static partial Regex Room();
}
