using ArgumentMap.Formats;
using ArgumentMap.Losses;

namespace ArgumentMap.Interchange.Tests;

/// <summary>Formats that have no other place for a map's id than the file's name lose it in a file that is called otherwise.</summary>
public class FileNameLossTests
{
    private static readonly ArgumentGraph Map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Support("a", "b").Build();

    private static IEnumerable<TestCaseData> Formats() =>
        new (MapFormat Format, bool Loses)[]
        {
            (new AifFormat(), true), (new XaifFormat(), true), (new OvaFormat(), true), (new ArguebufFormat(), true),
            (new GsnFormat(), true), (new CarneadesFormat(), true), (new GraphMLFormat(), false),
            (new ArgdownFormat(), false), (new SadfaceFormat(), false),
        }.Select(entry => new TestCaseData(entry.Format, entry.Loses).SetArgDisplayNames(entry.Format.Name));

    [TestCaseSource(nameof(Formats))]
    public void A_file_that_is_called_otherwise_loses_the_id(MapFormat format, bool loses)
    {
        const string Id = "ids of maps";

        Assert.That(format.LossesOf(Map).Select(loss => loss.What), Has.None.EqualTo(Id));
        Assert.That(format.LossesOf(Map, $"other{format.Extensions[0]}").Select(loss => loss.What),
            loses ? Has.One.EqualTo(Id) : Has.None.EqualTo(Id));
        Assert.That(format.LossesOf(Map, $"folder/m{format.Extensions[0]}").Select(loss => loss.What), Has.None.EqualTo(Id));
    }

    [TestCase("{\"nodes\":7,\"edges\":[]}", "a list, found the number 7")]
    [TestCase("{\"nodes\":\"x\",\"edges\":[]}", "a list, found the text 'x'")]
    [TestCase("{\"nodes\":{},\"edges\":[]}", "a list, found an object")]
    public void What_stands_in_the_place_of_a_list_is_told(string json, string message) =>
        Assert.That(() => new AifFormat().Parse(json), Throws.TypeOf<MapFormatException>().With.Message.Contains(message));
}
