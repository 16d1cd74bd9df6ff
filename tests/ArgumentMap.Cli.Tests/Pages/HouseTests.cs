using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArgumentMap.Cli.Tests.Pages;

/// <summary>
/// What <c>src/README.md</c> says of the house is so; <c>ARGUMENTMAP_UPDATE_GOLDEN=1 dotnet test</c> draws its picture anew.
/// </summary>
public partial class HouseTests
{
    private static readonly Page HousePage = new("src/README.md");

    private static IEnumerable<string> Names => Projects.All.Select(project => project.Name);

    [TestCaseSource(nameof(Names))]
    public void No_rooms_use_each_other(string name) => Assert.That(Named(name).Knotted, Is.Empty);

    [TestCaseSource(nameof(Names))]
    public void No_rooms_within_rooms_use_each_other(string name) => Assert.That(Named(name).KnottedWithin, Is.Empty);

    [Test]
    public void One_arrow_points_up_by_which_the_converters_of_maps_and_nodes_are_found() =>
        Assert.That(House.All.SelectMany(house => house.UpwardByAttribute),
            Is.EquivalentTo(new[] { ("Corpus", "Json"), ("Model", "Json") }));

    [Test]
    public void The_page_tells_what_lives_in_every_room()
    {
        var told = Room().Matches(HousePage.Text).Select(row => row.Groups["room"].Value);

        Assert.That(told,
            Is.EquivalentTo(
                House.All.SelectMany(house => house.Rooms.Where(room => room != house.Name).Select(room => $"{house.Name}/{room}"))));
    }

    [Test]
    public void The_page_draws_the_rooms_as_they_use_each_other() =>
        HousePage.ShouldBe(Picture().Replace(HousePage.Text, $"```mermaid\n{Drawing()}```"));

    private static House Named(string name) => House.All.Single(house => house.Name == name);

    /// <summary>The projects and their references in one picture, the rooms of each inside.</summary>
    private static string Drawing()
    {
        var text = new StringBuilder("flowchart TB\n");
        foreach (var house in House.All)
        {
            text.Append($"  subgraph {Id(house.Name)}[{house.Name}]\n");
            foreach (var box in house.Boxes) text.Append($"    {Box(house, box.Key)}[\"{string.Join(", ", box)}\"]\n");
            foreach (var uses in house.Drawn.GroupBy(arrow => arrow.From, arrow => arrow.To))
                text.Append($"    {Box(house, uses.Key)} --> {string.Join(" & ", uses.Select(room => Box(house, room)))}\n");
            text.Append("  end\n");
        }
        foreach (var house in House.All)
            foreach (var other in References(house.Name))
                text.Append($"  {Id(house.Name)} ==> {Id(other)}\n");
        return text.ToString();
    }

    private static string Box(House house, string room) => $"{Id(house.Name)}_{(room == house.Name ? "door" : room)}";

    private static string Id(string project) => project.Replace(".", "", StringComparison.Ordinal);

    private static IEnumerable<string> References(string project) => XDocument.Load(Repository.Find($"src/{project}/{project}.csproj"))
        .Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<room>[\w.]+/\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Room();

    [GeneratedRegex("```mermaid\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Picture();
}
