using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// The picture of the root page is what the commands beneath it draw; <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c> draws it anew.
/// </summary>
public partial class PagePictureTests
{
    private static readonly Page Root = Page.All[0];

    [Test]
    public void The_picture_of_the_root_page_is_what_its_transcript_draws()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;

        foreach (var command in Command().Matches(Root.Text).Select(line => line.Groups["words"].Value)) CliRun.Of(command.Split(' '));

        new Page(Shown().Match(Root.Text).Groups["file"].Value).ShouldBe(File.ReadAllText("tram.svg"));
    }

    [Test]
    public void The_picture_of_the_formats_page_is_what_its_Argdown_draws()
    {
        var page = Page.All.Single(page => page.Path == "src/ArgumentMap.Interchange/README.md");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["tram.argdown"], Argdown().Match(page.Text).Groups["document"].Value);

        Assert.That(CliRun.Of("convert", folder["tram.argdown"], "-o", folder["tram.svg"]), Is.EqualTo(new CliRun(0, "", "")));

        new Page(Shown().Match(page.Text).Groups["file"].Value["../../".Length..]).ShouldBe(File.ReadAllText(folder["tram.svg"]));
    }

    [Test]
    public void The_snippet_of_the_root_page_draws_the_statements_of_its_picture()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        Console.SetOut(TextWriter.Null);

        new PageProgram(Root.Snippets).Run();

        Assert.That(Statements(File.ReadAllText("tram.svg")),
            Is.EquivalentTo(Statements(new Page(Shown().Match(Root.Text).Groups["file"].Value).Text)).And.Not.Empty);
    }

    private static IEnumerable<string> Statements(string svg) => Statement().Matches(svg).Select(box => box.Groups["id"].Value);

    [GeneratedRegex(@"!\[[^\]]+\]\((?<file>\S+\.svg)\)")]
    private static partial Regex Shown();

    [GeneratedRegex("```argdown\n(?<document>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Argdown();

    [GeneratedRegex(@"^\$ argmap (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();

    [GeneratedRegex(" data-id=\"(?<id>[^\"]+)\"")]
    private static partial Regex Statement();
}
