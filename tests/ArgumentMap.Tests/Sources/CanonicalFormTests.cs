namespace ArgumentMap.Tests.Sources;

public class CanonicalFormTests
{
    [TestCase("plain", "plain", "plain")]
    [TestCase("caf\u00E9", "cafe\u0301", "caf\u00E9")]
    [TestCase("\u212B", "A\u030A", "\u00C5")]
    [TestCase("\u1E69", "s\u0323\u0307", "\u1E69")]
    [TestCase("s\u0307\u0323", "s\u0323\u0307", "\u1E69")]
    [TestCase("\u0958", "\u0915\u093C", "\u0915\u093C")]
    [TestCase("\u0344", "\u0308\u0301", "\u0308\u0301")]
    [TestCase("\uD55C\uAE00", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [TestCase("\u06D3", "\u06D2\u0654", "\u06D3")]
    [TestCase("\u0439", "\u0438\u0306", "\u0439")]
    [TestCase("\u1F82", "\u03B1\u0313\u0300\u0345", "\u1F82")]
    [TestCase("a\u0301\u0301b", "a\u0301\u0301b", "\u00E1\u0301b")]
    [TestCase("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65", "\uD834\uDD57\uD834\uDD65")]
    public void A_text_is_decomposed_and_composed(string text, string decomposed, string composed)
    {
        Assert.That(CanonicalForm.Decomposed(text), Is.EqualTo(decomposed));
        Assert.That(CanonicalForm.Composed(text), Is.EqualTo(composed));
        Assert.That(CanonicalForm.Composed(decomposed), Is.EqualTo(composed));
        Assert.That(CanonicalForm.Decomposed(composed), Is.EqualTo(decomposed));
    }

    [Test]
    public void Every_code_point_keeps_its_forms_when_they_are_taken_again()
    {
        for (var point = 0; point <= 0x2FFFF; point++)
        {
            if (point is >= 0xD800 and <= 0xDFFF) continue;
            var text = char.ConvertFromUtf32(point);
            var (decomposed, composed) = (CanonicalForm.Decomposed(text), CanonicalForm.Composed(text));
            if (CanonicalForm.Composed(decomposed) != composed || CanonicalForm.Decomposed(composed) != decomposed)
                Assert.Fail($"U+{point:X4}");
        }
    }

    /// <summary>
    /// The digest was taken of what an implementation of its own makes of the same texts with the tables of the same version: Python's
    /// <c>unicodedata</c>, Unicode 14. The framework's own forms are no judge, since in invariant globalization mode it has none.
    /// </summary>
    [Test]
    public void The_forms_of_all_code_points_are_those_of_another_implementation() => Assert.That(
        DigestOfForms(Enumerable.Range(0, 0x30000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)),
        Is.EqualTo("dcb3aef837a2bc8b13c1096f494b0950eb7da150b82dd31d1a718002ab5df3ad"));

    [Test]
    public void The_forms_of_letters_and_marks_in_any_order_are_those_of_another_implementation()
    {
        (int First, int End)[] ranges =
        [
            (0x41, 0x5B), (0x61, 0x7B), (0xC0, 0x250), (0x370, 0x400), (0x400, 0x460), (0x900, 0x980), (0x1E00, 0x2000), (0x1100, 0x1200),
            (0xAC00, 0xAC80), (0x300, 0x370),
        ];
        var points = ranges.SelectMany(range => Enumerable.Range(range.First, range.End - range.First)).Select(char.ConvertFromUtf32)
            .ToArray();
        var state = 1L;

        var texts = Enumerable.Range(0, 20_000)
            .Select(_ => string.Concat(Enumerable.Range(0, 1 + Next(6)).Select(_ => points[Next(points.Length)]))).ToList();

        Assert.That(DigestOfForms(texts), Is.EqualTo("acc7c91f3f913cc8996e49aa14a8056ac0406bfb34279dcca73cb3e7d9386302"));

        // The linear congruential generator of ISO C, which is quickly written in any language.
        int Next(int count) => (int)(((state = ((state * 1103515245) + 12345) & 0x7FFFFFFF) >> 8) % count);
    }

    private static string DigestOfForms(IEnumerable<string> texts) =>
        Digest.Of(string.Concat(texts.Select(text => $"{CanonicalForm.Decomposed(text)}\n{CanonicalForm.Composed(text)}\n")));
}
