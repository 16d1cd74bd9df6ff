using System.Text;

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
            if (CanonicalForm.Composed(decomposed) != composed || CanonicalForm.Decomposed(composed) != decomposed) Assert.Fail($"U+{point:X4}");
        }
    }

    [Test]
    public void The_forms_are_those_of_the_framework_where_it_has_them()
    {
        if ("e\u0301".Normalize(NormalizationForm.FormC) != "\u00E9") Assert.Ignore("The framework runs in invariant globalization mode, where it normalizes nothing.");
        for (var point = 0xA0; point <= 0x2FFF; point++)
            Assert.That(CanonicalForm.Composed(char.ConvertFromUtf32(point)), Is.EqualTo(char.ConvertFromUtf32(point).Normalize(NormalizationForm.FormC)), $"U+{point:X4}");
    }
}
