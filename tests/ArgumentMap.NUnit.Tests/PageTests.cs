using ArgumentMap.Json;

namespace ArgumentMap.NUnit.Tests;

/// <summary>
/// The failure that the package's page shows is the one that NUnit prints; <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c> writes it anew.
/// </summary>
public class PageTests
{
    private const string Fence = "```text\n";

    [Test]
    public void The_page_shows_a_failure_as_it_is_printed()
    {
        var file = Repository.Find("src/ArgumentMap.NUnit/README.md");
        var (before, shown) = File.ReadAllText(file).Split(Fence) is [var first, var second]
            ? (first, second)
            : throw new InvalidDataException("The page shows one failure.");
        var message = Failure.Of(ArgumentJson.Read(Repository.Find("src/ArgumentMap.Cli/Resources/starter.json")), Argues.Accepts("fund"));

        if (Golden.IsUpdating(Environment.GetEnvironmentVariable)) File.WriteAllText(file, $"{before}{Fence}{message}```\n");

        Assert.That(shown, Is.EqualTo($"{message}```\n"));
    }
}
