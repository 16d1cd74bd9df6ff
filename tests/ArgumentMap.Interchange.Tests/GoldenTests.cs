using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests;

/// <summary>What is written of the maps that are drawn in the tests of DOT, and what is read of files that others have written.</summary>
public class GoldenTests
{
    private static readonly string Inputs = Repository.Find("tests/ArgumentMap.Tests/Golden");

    private static readonly MapFormatList Lossless = new([new CsvFormat(), new GraphMLFormat(), new ArgdownFormat()]);

    private static readonly MapFormatList Formats = new([new AifFormat(), new XaifFormat(), new OvaFormat(), new SadfaceFormat(),
        new SadnFormat(), new ArguebufFormat(), new CarneadesFormat(), new MicrotextFormat(),
        new BratFormat(), new AmlFormat(), new AxlFormat(), new KialoFormat(), new GsnFormat(), .. Lossless]);

    private static readonly MapFormatList All = new([.. Formats, new ArguebufBinaryFormat()]);

    private static readonly MapFormat[] WriteOnly =
        [new AifTurtleFormat(), new AifJsonLdFormat(), new WebAnnotationFormat(), new GexfFormat()];

    private static IEnumerable<string> Written() => Golden.CasesWith("expected.graphml");

    private static IEnumerable<string> Read() => Golden.CasesWith("expected.json");

    [TestCaseSource(nameof(Written))]
    public void Writes_what_it_once_wrote(string name)
    {
        var map = ArgumentJson.Read(Path.Combine(Inputs, name, "input.json"));

        foreach (var file in Formats.Concat(WriteOnly).SelectMany(format => format.FilesOf(map, $"expected{format.Extensions[0]}")))
        {
            using var bytes = new MemoryStream();
            file.Write(bytes, CancellationToken.None);
            Golden.Check(bytes.ToArray(), name, file.Path);
        }
    }

    [TestCaseSource(nameof(Written))]
    public void Reads_what_it_once_wrote(string name)
    {
        var map = ArgumentJson.Read(Path.Combine(Inputs, name, "input.json"));

        foreach (var format in Lossless)
            Assert.That(format.Read(Path.Combine(Golden.Folder(name), $"expected{format.Extensions[0]}")).Map
                .ToJson(), Is.EqualTo(map.ToJson()), format.Name);
    }

    [TestCaseSource(nameof(Read))]
    public void Reads_what_others_have_written(string name)
    {
        var file = Directory.GetFiles(Golden.Folder(name), "input.*").Order(StringComparer.Ordinal).First();
        Assert.That(All.TryDetect(File.ReadAllBytes(file), null, out var format), Is.True);

        var result = format!.Read(file);

        Golden.Check(result.Map.ToJson(), name, "expected.json");
        var warnings =
            string.Concat(
                result.Warnings.Select(
                    warning =>
                        $"{warning with { Location = warning.Location with { File = Path.GetFileName(warning.Location.File) } }}\n"));
        Golden.Check(Encoding.UTF8.GetBytes(warnings), name, "expected.warnings.txt");
        Assert.That(format.Parse(format.ToBytes(result.Map), file).Map.ToJson(), Is.EqualTo(result.Map.ToJson()));
    }
}
