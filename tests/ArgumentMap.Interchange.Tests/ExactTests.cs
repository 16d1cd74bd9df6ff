using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests;

/// <summary>Files of formats whose layout is kept come back to the byte, however they are laid out.</summary>
public class ExactTests
{
    private static readonly MapFormatList Formats = new([new SadnFormat(), new MicrotextFormat(), new CarneadesFormat(), new GsnFormat(),
        new KialoFormat(), new AxlFormat(), new AmlFormat(), new BratFormat()]);

    private static IEnumerable<string> Cases() => Golden.CasesWith("expected.json").Where(name => TryFind(name, out _, out _));

    [Test]
    public void A_file_comes_back_to_the_byte([ValueSource(nameof(Cases))] string name, [Values] bool isNative, [Values] bool hasMark,
        [Values("\n", "\r\n")] string newLine)
    {
        Assert.That(TryFind(name, out var format, out var text), Is.True);
        var laidOut = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", newLine, StringComparison.Ordinal);
        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(laidOut)];

        var map = format.Parse(bytes).Map;
        if (isNative) map = ArgumentJson.Parse(map.ToJson());

        Assert.That(Encoding.UTF8.GetString(format.ToBytes(map)), Is.EqualTo(Encoding.UTF8.GetString(bytes)));
    }

    [Test]
    public void Every_such_format_has_a_file() =>
        Assert.That(Cases().Select(name => TryFind(name, out var format, out _) ? format.Name : "").Distinct(),
            Is.EquivalentTo(Formats.Select(format => format.Name)));

    private static bool TryFind(string name, out MapFormat format, out string text)
    {
        var bytes = File.ReadAllBytes(Directory.GetFiles(Golden.Folder(name), "input.*").Order(StringComparer.Ordinal).First());
        text = Encoding.UTF8.GetString(bytes);
        var isOne = Formats.TryDetect(bytes, null, out var found);
        format = found!;
        return isOne;
    }
}
