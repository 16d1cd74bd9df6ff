using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// The transcripts of every page are what the tool prints: each <c>$ argmap …</c> is run, in order, in an empty folder. To write them anew:
/// <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c>, which a CI refuses.
/// </summary>
public partial class PageTranscriptTests
{
    private static IEnumerable<Page> Pages => Page.With("```console\n");

    [TestCaseSource(nameof(Pages))]
    public void Transcripts_show_what_the_tool_prints(Page page)
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;

        page.ShouldBe(Transcript().Replace(page.Text, block => $"```console\n{Replayed(block.Groups["lines"].Value)}```"));
    }

    [Test]
    public void The_root_page_and_that_of_the_tool_have_transcripts() =>
        Assert.That(Pages.Select(page => page.Path), Is.SupersetOf(new[] { "README.md", "src/ArgumentMap.Cli/README.md" }));

    private static string Replayed(string transcript)
    {
        var text = new StringBuilder();
        foreach (var command in transcript.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            text.Append(command).Append('\n');
            if (Substitution().Match(command) is { Success: true } sed)
            {
                var changed = File.ReadAllText(sed.Groups["from"].Value)
                    .Replace(sed.Groups["old"].Value, sed.Groups["new"].Value, StringComparison.Ordinal);
                File.WriteAllText(sed.Groups["to"].Value, changed);
                continue;
            }
            Assert.That(command, Does.StartWith("$ argmap "));
            var run = CliRun.Of(command["$ argmap ".Length..].Split(' '));
            text.Append(run.Out).Append(run.Error);
        }
        return text.ToString();
    }

    /// <summary>The one shell command that the transcripts use beside the tool.</summary>
    [GeneratedRegex(@"^\$ sed 's/(?<old>[^/]*)/(?<new>[^/]*)/' (?<from>\S+) > (?<to>\S+)$")]
    private static partial Regex Substitution();

    [GeneratedRegex("```console\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Transcript();
}
