using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Tests;

/// <summary>
/// Whatever is wrong with a file, its reader says so or gives a map that can be written: no other exception, and no endless reading.
/// </summary>
public class FuzzTests
{
    private const int Inputs = 700;

    private static readonly MapFormat[] Formats = [new AifFormat(), new XaifFormat(), new OvaFormat(), new SadfaceFormat(),
        new SadnFormat(), new MicrotextFormat(), new ArguebufFormat(), new ArguebufBinaryFormat(), new CarneadesFormat(),
        new BratFormat(), new ArgdownFormat(), new AmlFormat(), new AxlFormat(), new KialoFormat(), new GsnFormat()];

    private static IEnumerable<string> Names => Formats.Select(format => format.Name);

    [TestCaseSource(nameof(Names))]
    public void A_broken_file_is_a_fault_or_a_map(string name)
    {
        var format = Formats.Single(each => each.Name == name);
        var files = Directory.EnumerateFiles(Repository.Find("tests/ArgumentMap.Interchange.Tests/Golden"), "*.*",
            SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).Where(bytes => bytes.Length < 10_000
                && format.LooksLike(bytes)).ToList();
        var (read, refused) = (0, 0);

        foreach (var bytes in Mutations.Of(files, Inputs, seed: 1))
            if (format.TryParse(bytes, out var result, out _))
            {
                read++;
                format.ToBytes(result.Map);
            }
            else
            {
                refused++;
            }

        Assert.That(read, Is.GreaterThan(0), "no file was left whole enough to be read");
        Assert.That(refused, Is.GreaterThan(0), "no file was broken");
    }
}
