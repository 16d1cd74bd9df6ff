using System.Text.RegularExpressions;

namespace ArgumentMap.Tests.Readme;

public partial class ReadmeTests
{
    private static IEnumerable<TestCaseData> Snippets() => Pages().SelectMany(page =>
        CodeBlock().Matches(File.ReadAllText(page.File)).Select((block, index) =>
            new TestCaseData(block.Groups["code"].Value).SetName($"{page.Name}_snippet_{index + 1}_is_compiled_and_run")));

    /// <summary>The page of the repository and those of its projects.</summary>
    private static IEnumerable<(string Name, string File)> Pages() => Directory.GetDirectories(Repository.Find("src"))
        .Select(project => (Name: Path.GetFileName(project), File: Path.Combine(project, "README.md")))
        .Where(page => File.Exists(page.File))
        .OrderBy(page => page.Name, StringComparer.Ordinal)
        .Prepend(("Readme", Repository.Find("README.md")));

    [TestCaseSource(nameof(Snippets))]
    public void Every_line_of_a_snippet_stands_in_the_compiled_examples(string snippet)
    {
        var compiled = Directory.GetDirectories(Repository.Find("tests"))
            .Select(project => Path.Combine(project, "Readme", "ReadmeExamples.cs")).Where(File.Exists)
            .Select(file => Lines(File.ReadAllText(file)));

        Assert.That(compiled, Has.Some.Contains(Lines(snippet)));
    }

    [Test]
    public void Its_two_commands_are_those_that_the_ci_runs()
    {
        var readme = File.ReadAllText(Repository.Find("README.md"));
        var ci = File.ReadAllText(Repository.Find(".ci/run"));

        Assert.Multiple(() =>
        {
            Assert.That(readme, Does.Contain("```sh\ndotnet test\n```").And.Contain("```sh\ndotnet run --project samples/PakistanRussia\n```"));
            Assert.That(ci, Does.Contain(" dotnet test ").And.Contain("dotnet run --project samples/PakistanRussia"));
        });
    }

    /// <summary>The lines without their indentation and without blank ones, which an example may have more of.</summary>
    private static string Lines(string code) => string.Join("\n", code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
