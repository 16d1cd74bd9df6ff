namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>What a visitor sees first: the fewest entries, each of which he expects.</summary>
public class TopLevelTests
{
    private static readonly string[] Visible = ["ArgumentMap.sln", "Directory.Build.props", "LICENSE", "README.md", "samples", "src",
        "tests"];

    [Test]
    public void Nothing_else_lies_at_the_top_of_the_checkout()
    {
        var entries = Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Repository.Find("ArgumentMap.sln"))!)
            .Select(entry => Path.GetFileName(entry)!).Where(name => !name.StartsWith('.'));

        Assert.That(entries, Is.EquivalentTo(Visible), "What is made by the way belongs into .artifacts.");
    }
}
