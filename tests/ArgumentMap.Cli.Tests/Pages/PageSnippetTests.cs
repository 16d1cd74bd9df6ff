using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// The C# of every page compiles as it stands, runs, and prints what its comments say; <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c>
/// writes these anew.
/// </summary>
public partial class PageSnippetTests
{
    private static IEnumerable<Page> Pages => Page.With("```csharp\n");

    [TestCaseSource(nameof(Pages))]
    public void Snippets_compile_with_the_usings_that_are_seen_so_far(Page page)
    {
        for (var count = 1; count <= page.Snippets.Count; count++)
            Assert.That(new PageProgram(page.Snippets.Take(count)).Complaints, Is.Empty, $"{page}, up to snippet {count}");
    }

    [TestCaseSource(nameof(Pages))]
    public void Snippets_run_and_print_what_their_comments_say(Page page)
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        CliRun.Of("init", "tram.json");
        CopyMaps(folder["maps"]);
        using var written = new StringWriter { NewLine = "\n" };
        Console.SetOut(written);

        new PageProgram(page.Snippets).Run();

        var printed = new Queue<string>(written.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.That(printed, Has.Count.EqualTo(Printed().Count(page.Text)),
            "Each Console.WriteLine prints one line and has a comment behind it.");
        page.ShouldBe(Printed().Replace(page.Text, line => $"{line.Groups["code"].Value}// {printed.Dequeue()}"));
    }

    [Test]
    public void Every_page_of_a_library_shows_how_it_is_called() =>
        Assert.That(Pages.Select(page => page.Folder), Is.SupersetOf(Projects.Libraries.Select(library => $"src/{library}")));

    [Test]
    public void A_snippet_that_lacks_a_using_has_one_too_many_or_calls_what_is_not_there_is_seen() =>
        Assert.Multiple(() =>
        {
            Assert.That(new PageProgram(["Console.WriteLine(1);"]).Complaints, Is.Empty);
            Assert.That(new PageProgram(["new ArgumentGraph(\"m\");"]).Complaints, Has.Some.Contains("CS0246"));
            Assert.That(new PageProgram(["using ArgumentMap;\nConsole.WriteLine(1);"]).Complaints, Has.Some.Contains("CS8019"));
            Assert.That(new PageProgram(["using ArgumentMap;\nnew ArgumentGraph(\"m\").Gone();"]).Complaints, Has.Some.Contains("CS1061"));
        });

    /// <summary>The maps of the sample, which pages read as <c>maps/corpus.json</c>.</summary>
    private static void CopyMaps(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.GetFiles(Repository.Find("samples/PakistanRussia/maps")))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    [GeneratedRegex(@"(?<code>Console\.WriteLine\(.*\); *)// .+")]
    private static partial Regex Printed();
}
