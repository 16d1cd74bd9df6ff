using System.Text.RegularExpressions;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>The tables of every page say what the code says; <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c> writes them anew.</summary>
public partial class PageTableTests
{
    private static IEnumerable<Page> Pages => Page.With("<!-- table: ");

    [TestCaseSource(nameof(Pages))]
    public void Tables_are_those_of_the_code(Page page) =>
        page.ShouldBe(Marked()
            .Replace(page.Text,
                table => $"<!-- table: {table.Groups["name"].Value} -->\n{PageTables.Of(table.Groups["name"].Value, page)}"));

    [TestCase("README.md", "packages")]
    [TestCase(".github/DEPENDENCIES.md", "dependencies", "companions")]
    [TestCase("src/ArgumentMap/README.md", "formats", "losses", "rules")]
    [TestCase("src/ArgumentMap.Interchange/README.md", "formats", "losses")]
    [TestCase("src/ArgumentMap.Reasoning/README.md", "formats")]
    [TestCase("src/ArgumentMap.Rendering/README.md", "formats", "losses")]
    [TestCase("src/ArgumentMap.Rendering.Skia/README.md", "formats", "losses")]
    [TestCase("src/ArgumentMap.Cli/README.md", "formats", "losses", "commands")]
    public void A_page_has_the_tables_of_what_lives_beside_it(string page, params string[] tables) =>
        Assert.That(Marked().Matches(new Page(page).Text).Select(table => table.Groups["name"].Value), Is.SupersetOf(tables));

    [Test]
    public void The_tool_writes_the_tables_of_its_page()
    {
        var page = new Page("src/ArgumentMap.Cli/README.md");

        Assert.That(CliRun.Of("formats", "--markdown").Out,
            Is.EqualTo($"{PageTables.Of("formats", page)}\n{PageTables.Of("losses", page)}"));
        Assert.That(page.Text, Does.Contain(PageTables.Of("losses", page)));
    }

    [Test]
    public void The_page_of_reasoning_defines_every_gradual_semantics()
    {
        var defined = Defined().Matches(new Page("src/ArgumentMap.Reasoning/README.md").Text).Select(row => row.Groups["name"].Value);

        Assert.That(defined, Is.EqualTo(GradualSemantics.All.Select(semantics => semantics.Name)));
    }

    [GeneratedRegex("<!-- table: (?<name>\\w+) -->\n(\\|.*\n)*")]
    private static partial Regex Marked();

    /// <summary>A row of the table of semantics: a name, then what its formula is.</summary>
    [GeneratedRegex(@"^\| `(?<name>[\w-]+)` \| \S+ = ", RegexOptions.Multiline)]
    private static partial Regex Defined();
}
