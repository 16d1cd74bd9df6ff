using System.Text;
using System.Text.RegularExpressions;

namespace ArgumentMap.Cli.Tests;

/// <summary>
/// The README's transcripts are what the tool prints: each <c>$ argmap …</c> is run, in order, in an empty folder. To write them anew:
/// <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c>, which a CI refuses.
/// </summary>
public partial class ReadmeTranscriptTests
{
    [Test]
    public void The_transcripts_show_what_the_tool_prints()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var file = Repository.Find("README.md");
        var readme = File.ReadAllText(file);

        var replayed = Transcript().Replace(readme, block => $"```console\n{Replayed(block.Groups["lines"].Value)}```");

        if (Environment.GetEnvironmentVariable("ARGUMENTMAP_UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") != "true") File.WriteAllText(file, replayed);
        Assert.That(readme, Does.Contain("```console\n$ argmap "));
        Assert.That(replayed, Is.EqualTo(readme));
    }

    private static string Replayed(string transcript)
    {
        var text = new StringBuilder();
        foreach (var command in transcript.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)))
        {
            if (Substitution().Match(command) is { Success: true } sed)
            {
                File.WriteAllText(sed.Groups["to"].Value, File.ReadAllText(sed.Groups["from"].Value).Replace(sed.Groups["old"].Value, sed.Groups["new"].Value, StringComparison.Ordinal));
                text.Append(command).Append('\n');
                continue;
            }
            var run = CliRun.Of(command["$ argmap ".Length..].Split(' '));
            text.Append(command).Append('\n').Append(run.Out).Append(run.Error);
        }
        return text.ToString();
    }

    /// <summary>The one shell command that the transcripts use beside the tool.</summary>
    [GeneratedRegex("^\\$ sed 's/(?<old>[^/]*)/(?<new>[^/]*)/' (?<from>\\S+) > (?<to>\\S+)$")]
    private static partial Regex Substitution();

    [GeneratedRegex("```console\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Transcript();
}
