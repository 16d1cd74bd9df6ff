using System.Globalization;
using ArgumentMap.Rendering.Text;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Text;

[Category("Random")]
public class WrappedTextTests
{
    private static readonly TextRuler Ruler = new(13);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.OneOf("a", "word", "considerable", "antidisestablishmentarianism", "e\u0301", "中文", "（", "。", "x-y", "😀", "👩‍👩‍👧", "\n",
            "\u00A0", "\u202E", "עברית").Array[0, 40].Select(words => string.Join(" ", words)),
        RandomText.Any);

    [Test]
    public void Nothing_is_lost_but_white_space() => Texts.ForAll(text =>
        WithoutBlanks(string.Concat(Lines(text).Select(line => line.Text))) == WithoutBlanks(text));

    [Test]
    public void No_line_is_wider_than_asked_for() => Gen.Select(Texts, Gen.Double[20, 300]).ForAll((text, width) =>
        WrappedText.Lines(text, width, Ruler).All(line => line.Width <= width));

    [Test]
    public void The_width_of_a_line_is_that_of_its_text() => Texts.ForAll(text =>
        Lines(text).All(line => Math.Abs(line.Width - Ruler.Width(line.Text.TrimEnd(' '))) < 1e-6));

    [Test]
    public void No_fewer_lines_would_do_and_no_narrower_box() => Texts.ForAll(text =>
    {
        var (lines, pieces) = (Lines(text), TextPieces.Of(text, 150, Ruler));
        var widest = lines.Max(line => line.Width);
        var narrowest = Widths(pieces).Where(width => NaiveCount(pieces, width) == NaiveCount(pieces, 150)).DefaultIfEmpty(0).Min();
        return lines.Count == Math.Max(1, NaiveCount(pieces, 150)) && widest <= narrowest + 0.2;
    });

    [Test]
    public void Lines_are_even() => Assert.That(
        Lines("one two three four five six seven eight nine ten").Select(line => line.Text),
        Is.EqualTo(new[] { "one two three four five ", "six seven eight nine ten" }));

    [Test]
    public void A_line_break_of_the_text_ends_a_line() =>
        Assert.That(Lines("one\r\ntwo\u2028three\n\n\nfour")
            .Select(line => line.Text), Is.EqualTo(new[] { "one ", "two ", "three ", "four" }));

    [Test]
    public void A_long_word_breaks_between_letters_with_their_accents()
    {
        var lines = Lines(string.Concat(Enumerable.Repeat("👩‍👩‍👧e\u0301", 60)));

        Assert.That(lines, Has.Count.GreaterThan(5));
        Assert.That(lines.Select(line => StringInfo.GetNextTextElement(line.Text)), Is.Not.Empty.And.All.EqualTo("👩‍👩‍👧").Or
            .EqualTo("e\u0301"));
    }

    [Test]
    public void Chinese_breaks_between_letters_but_not_before_a_full_stop() =>
        Assert.That(Lines(string.Concat(Enumerable.Repeat("我们应该建造电车。", 6)))
            .Select(line => line.Text[0]), Is.Not.Empty.And.All.Not.EqualTo('。'));

    [Test]
    public void A_hyphen_may_end_a_line_and_a_minus_may_not() =>
        Assert.That(Lines("well-considered-and-well-argued-and-long-winded minus -5 or -6")
            .Select(line => line.Text), Has.None.EndsWith("-5 -").And.Some.EndsWith("-"));

    [Test]
    public void A_no_break_space_holds_a_line_together() =>
        Assert.That(Lines("A statement of some length that costs 40\u00A0000\u00A0crowns")
            .Select(line => line.Text), Has.Some.Contains("40\u00A0000\u00A0crowns"));

    [TestCase("")]
    [TestCase("  \n ")]
    public void An_empty_text_is_one_empty_line(string text) => Assert.That(Lines(text), Is.EqualTo(new[] { new TextLine("", 0) }));

    [Test]
    public void A_text_of_a_million_letters_is_wrapped()
    {
        Assert.That(Lines(new string('x', 1_000_000)), Has.Count.GreaterThan(40_000));
        Assert.That(Lines(string.Concat(Enumerable.Repeat("word ", 200_000))), Has.Count.GreaterThan(30_000));
        Assert.That(Lines("e" + new string('\u0301', 1_000_000)), Has.Count.EqualTo(1));
        Assert.That(Lines(string.Concat(Enumerable.Repeat("👩\u200D", 300_000))), Has.Count.GreaterThan(10_000));
    }

    private static IReadOnlyList<TextLine> Lines(string text) => WrappedText.Lines(text, 150, Ruler);

    private static string WithoutBlanks(string text) =>
        string.Concat(
            text.Where(letter => letter is '\u00A0' or '\u202F' or '\u2007' || !(char.IsWhiteSpace(letter) || letter == '\u200B')));

    /// <summary>Every width that some run of pieces has: one of these is the narrowest that will do.</summary>
    private static IEnumerable<double> Widths(List<TextPiece> pieces)
    {
        for (var first = 0; first < pieces.Count; first++)
        {
            var width = 0.0;
            for (var last = first; last < pieces.Count; last++)
            {
                width += pieces[last].Width;
                yield return width + 1e-9;
                width += pieces[last].HasBlank ? Ruler.Blank : 0;
            }
        }
    }

    private static int NaiveCount(List<TextPiece> pieces, double maxWidth)
    {
        if (pieces.Any(piece => piece.Width > maxWidth)) return int.MaxValue;
        var (lines, room) = (0, -1.0);
        for (var i = 0; i < pieces.Count; i++)
        {
            var blank = i > 0 && pieces[i - 1].HasBlank ? Ruler.Blank : 0;
            var startsLine = i == 0 || pieces[i - 1].EndsLine || room < blank + pieces[i].Width;
            lines += startsLine ? 1 : 0;
            room = startsLine ? maxWidth - pieces[i].Width : room - blank - pieces[i].Width;
        }
        return lines;
    }
}
