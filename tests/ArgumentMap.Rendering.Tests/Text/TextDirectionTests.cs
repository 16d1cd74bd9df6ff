using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering.Tests.Text;

public class TextDirectionTests
{
    [TestCase("word", false)]
    [TestCase("", false)]
    [TestCase("123 — !", false)]
    [TestCase("עברית and English", true)]
    [TestCase("English and עברית", false)]
    [TestCase("(1) یہ اردو ہے", true)]
    [TestCase("😀 中文", false)]
    public void A_text_runs_as_its_first_letter_does(string text, bool isRightToLeft) =>
        Assert.That(TextDirection.IsRightToLeft(text), Is.EqualTo(isRightToLeft));
}
