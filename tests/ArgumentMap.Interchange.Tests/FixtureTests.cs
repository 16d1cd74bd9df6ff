using System.Text;
using System.Text.Json.Nodes;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests;

/// <summary>Files that others have written come back as they were: nothing missing, nothing added, nothing in another order.</summary>
public class FixtureTests
{
    private static readonly (MapFormat Format, string Folder, string Pattern)[] All =
    [
        (new AifFormat(), "aif", "*.json"),
        (new SadfaceFormat(), "sadface", "*.json"),
        (new MicrotextFormat(), "microtexts", "*.xml"),
        (new ArgdownFormat(), "argdown", "*.argdown"),
    ];

    private static IEnumerable<string> Names => All.Select(each => each.Format.Name);

    [TestCaseSource(nameof(Names))]
    public void A_file_comes_back_as_it_was(string name)
    {
        var (format, files) = Files(name);
        foreach (var file in files)
        {
            var written = format.ToText(format.Read(file).Map);
            Assert.That(Same(format, file, written), Is.EqualTo(Same(format, file, File.ReadAllText(file))), file);
        }
    }

    [TestCaseSource(nameof(Names))]
    public void A_file_comes_back_from_the_native_format(string name)
    {
        var (format, files) = Files(name);
        foreach (var file in files)
        {
            var map = ArgumentJson.Parse(format.Read(file).Map.ToJson());
            Assert.That(Same(format, file, format.ToText(map)), Is.EqualTo(Same(format, file, File.ReadAllText(file))), file);
        }
    }

    [Test]
    public void What_was_read_is_shown_in_a_table()
    {
        TestContext.Out.WriteLine($"{"format",-12}{"files",8}{"nodes",8}{"relations",12}{"warnings",12}{"differences",14}");
        foreach (var (format, files) in Names.Select(Files))
        {
            var read = files.Select(file => format.Read(file)).ToList();
            var differences = read
                .Zip(files, (result, file) => Same(format, file, format.ToText(result.Map)) != Same(format, file, File.ReadAllText(file)))
                .Count(differs => differs);
            TestContext.Out.WriteLine(
                $"{format.Name,-12}{read.Count,8}{read.Sum(result => result.Map.NodeCount),8}{read.Sum(result => result.Map.Relations.Count),12}"
                + $"{read.Sum(result => result.Warnings.Count),12}{differences,14}");
            Assert.That(differences, Is.Zero, format.Name);
        }
    }

    private static (MapFormat Format, IReadOnlyList<string> Files) Files(string name)
    {
        var (format, folder, pattern) = All.Single(each => each.Format.Name == name);
        return (format, Fixtures.In(folder, pattern));
    }

    /// <summary>
    /// A text without what means nothing in its syntax. Of Argdown, in which much is laid out as one likes, all that is read of it.
    /// </summary>
    private static string Same(MapFormat format, string file, string text)
    {
        if (format is ArgdownFormat) return format.Parse(Encoding.UTF8.GetBytes(text), Path.GetFileName(file)).Map.ToJson();
        var isJson = format.Extensions.Any(ending => ending.EndsWith(".json", StringComparison.Ordinal));
        return isJson ? JsonNode.Parse(text)!.ToJsonString() : text;
    }
}
