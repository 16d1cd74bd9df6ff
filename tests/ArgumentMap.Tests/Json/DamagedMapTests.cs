using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

/// <summary>
/// Each file of <c>Damaged</c> has one fault, and a comment in its first line with the message that the fault deserves. The columns
/// count code points from 1; the comment is line 1.
/// </summary>
public class DamagedMapTests
{
    private static readonly string Folder = Path.Combine(Golden.Root, "tests", "ArgumentMap.Tests", "Json", "Damaged");

    [TestCaseSource(nameof(Cases))]
    public void A_fault_is_reported_with_its_place_what_was_expected_and_what_was_found(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name + ".json"));
        var message = File.ReadLines(Path.Combine(Folder, name + ".json")).First();

        Assert.That(
            () => ArgumentJson.ReadWithWarnings(bytes, name + ".json"),
            Throws.TypeOf<MapFormatException>().With.Message.EqualTo(message.Substring("// ".Length)));
    }

    [Test]
    public void The_parts_of_the_message_can_be_had_apart()
    {
        var fault = Assert.Throws<MapFormatException>(() => ArgumentJson.Parse("{ \"format\": \"argument-map/1\",\n  \"id\": \"a/b\" }"))!;

        Assert.That(fault.Location, Is.EqualTo(new MapLocation(null, Line: 2, Column: 9, Path: "$.id")));
        Assert.That(fault.Expected, Is.EqualTo("a map id without a slash"));
        Assert.That(fault.Found, Is.EqualTo("the string \"a/b\""));
    }

    [Test]
    public void A_fault_in_a_file_names_the_file_as_the_caller_did()
    {
        var path = Path.Combine(Folder, "format-missing.json");

        var fault = Assert.Throws<MapFormatException>(() => ArgumentJson.Read(path))!;

        Assert.That(fault.Location.File, Is.EqualTo(path));
    }

    private static IEnumerable<string> Cases() =>
        Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);
}
