using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

public sealed class LayoutTests
{
    private static readonly ArgdownFormat Format = new();

    [Test]
    public void A_document_is_laid_out()
    {
        var document = File.ReadAllText(Path.Combine(Golden.Folder("argdown-layout"), "input.argdown"));

        Golden.Check(System.Text.Encoding.UTF8.GetBytes(Format.LaidOut(document)), "argdown-layout", "expected.argdown");
    }

    [Test]
    public void Layout_changes_no_meaning_no_comment_and_nothing_the_second_time()
    {
        var laid = 0;
        foreach (var document in Documents())
        {
            if (!Format.TryParse(document, out var map, out _)) continue;
            var result = Format.LaidOut(document);
            Assert.That(Format.Parse(result).Map.ToJson(), Is.EqualTo(map!.Map.ToJson()), document);
            Assert.That(Format.LaidOut(result), Is.EqualTo(result), document);
            Assert.That(Letters(result), Is.EqualTo(Letters(document)), document);
            if (result != document) laid++;
        }
        Assert.That(laid, Is.GreaterThan(25));
    }

    [Test]
    [Category("Random")]
    public void What_is_written_is_laid_out_already() => RandomMap.Any.ForAll(map =>
    {
        var written = Format.ToText(map);
        Assert.That(Format.LaidOut(written), Is.EqualTo(written));
    });

    [TestCase("[A]:a", "[A]: a\n")]
    [TestCase("[A]: a // c", "[A]: a // c")]
    [TestCase("a  \nb", "a  \nb\n")]
    [TestCase("a \nb\t\n", "a\nb\n")]
    [TestCase("a\n \n\n\nb\n\n\n", "a\n\nb\n")]
    [TestCase("a\r\n   +b\r\n", "a\r\n  + b\r\n")]
    [TestCase("a\n    +b\n      -c\n    <_ d\n", "a\n  + b\n    - c\n  <_ d\n")]
    [TestCase("a\n  #b\n", "a\n  #b\n")]
    [TestCase("a \\ \n", "a \\ \n")]
    [TestCase("#  T\n\n(1)a\n(2)  b\n--r, s--\n(3) c\n      + d\n", "# T\n\n(1) a\n(2) b\n-- r, s --\n(3) c\n  + d\n")]
    [TestCase(" *  a\n   + b\n *  c\n", "* a\n  + b\n* c\n")]
    [TestCase("a\n// why\n    + b /* x */\n\n\n// end\n", "a\n  // why\n  + b /* x */\n\n// end\n")]
    [TestCase("[A]   {\n   b: 1\n }\n", "[A] {\n   b: 1\n }\n")]
    public void Layout_is_that_of_the_table(string document, string laid) => Assert.That(Format.LaidOut(document), Is.EqualTo(laid));

    [Test]
    public void A_document_with_faults_is_not_laid_out() =>
        Assert.That(() => Format.LaidOut("(1) a\n(2) b", "f.argdown"), Throws.TypeOf<MapFormatException>());

    private static IEnumerable<string> Documents() =>
    [
        .. Fixtures.In("argdown", "*.argdown").Select(File.ReadAllText),
        .. Enumerable.Range(1, 100).Select(seed => Spaced(RandomDocument.Of(seed, faults: 0), seed)),
        .. Enumerable.Range(1, 150).Select(seed => Spaced(RandomDocument.Of(seed, faults: 1), seed)),
    ];

    /// <summary>The document with blanks where there is no telling whether they mean something.</summary>
    private static string Spaced(string document, int seed)
    {
        var random = new Random(seed);
        return string.Concat(document.Select(letter => letter switch
        {
            '\n' => random.Next(6) switch { 0 => " \n", 1 => "\t \n", _ => "\n" },
            ' ' => random.Next(8) == 0 ? "  " : " ",
            _ => $"{letter}",
        }));
    }

    private static string Letters(string document) => string.Concat(document.Where(letter => letter is not (' ' or '\t' or '\r' or '\n')));
}
