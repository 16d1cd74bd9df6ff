using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Testing.Hostile;

namespace ArgumentMap.Cli.Tests.Hostile;

/// <summary>
/// Every hostile map in every format that can be written; a new format is among them by standing in the list. What holds of each: it is
/// written whole or refused in words, the same every time, well-formed, harmless where it is looked at, into its own folder alone, and what
/// can be read is read back.
/// </summary>
public class HostileFormatTests
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    private static readonly MapFormatList Formats = ToolFormats.Within(MapReadOptions.Default);

    private static IEnumerable<TestCaseData> Cases() =>
        from hostile in HostileMaps.All
        from format in Formats
        where format.CanWrite && (format.IsText || IsQuicklyDrawn(hostile))
        select new TestCaseData(hostile, format).SetArgDisplayNames(hostile.Name, format.Name);

    /// <summary>
    /// A picture in bytes is an SVG that Skia draws, slowly; what its texts may do is tried on one as well as on a hundred.
    /// </summary>
    private static bool IsQuicklyDrawn(HostileMap hostile) => !hostile.IsLarge && hostile.Make(HostileSizes.Small).NodeCount < 60;

    [TestCaseSource(nameof(Cases))]
    public void A_hostile_map_is_written_whole_and_harmless_or_refused(HostileMap hostile, MapFormat format)
    {
        var map = hostile.Make(HostileSizes.Small);
        using var folder = new TemporaryFolder();
        byte[] bytes;
        try
        {
            bytes = format.ToBytes(map);
        }
        catch (ArgumentException refusal)
        {
            Assert.That(refusal.Message, Does.Contain(format.Name).And.Match("cannot say|has no"));
            return;
        }

        if (!hostile.IsLarge) Assert.That(WrittenOutside(format, map, folder), Is.Empty);
        if (format.IsText) Assert.That(OutputFaults.Of(format, StrictUtf8.GetString(bytes)), Is.Empty);
        if (format.CanRead && format is not FrameworkMapFormat) Assert.That(LostTexts(format, map, bytes), Is.Empty);
    }

    /// <summary>What stands beside the folder that the files were to be in, or in it without having been named by the format.</summary>
    private static IEnumerable<string> WrittenOutside(MapFormat format, ArgumentGraph map, TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder["in"]);
        format.Write(map, folder["in/x" + format.Extensions[0]]);
        var named = format.FilesOf(map, folder["in/x" + format.Extensions[0]]).Select(file => file.Path);
        return Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Except(named);
    }

    /// <summary>Texts of statements that are not in what is read back.</summary>
    private static IEnumerable<string> LostTexts(MapFormat format, ArgumentGraph map, byte[] bytes)
    {
        var read = format.Parse(bytes, "m").Map;
        if (format.Losses.Count == 0) Assert.That(read.ToJson(), Is.EqualTo(map.ToJson()));
        var texts = read.Nodes.Select(node => WithoutBlanks(node.Text)).ToHashSet(StringComparer.Ordinal);
        return map.Statements.Select(node => WithoutBlanks(node.Text)).Where(text => !texts.Contains(text));
    }

    /// <summary>What a format of lines cannot say of a text is where its lines end.</summary>
    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
