using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

/// <summary>Any text is safe: Graphviz takes it and shows it, but for the characters that an SVG cannot hold.</summary>
public class DotHostileTextTests
{
    [TestCaseSource(nameof(Texts))]
    public void A_label_shows_the_whole_text(string text)
    {
        var picture = Graphviz.Draw(MapOf(text).ToDot());

        Assert.That(WithoutBlanks(string.Concat(picture.LinesOf("a"))), Is.EqualTo(WithoutBlanks(Shown(text))));
    }

    [TestCaseSource(nameof(ShortTexts))]
    public void A_label_that_is_not_wrapped_shows_every_blank_and_line(string text)
    {
        var picture = Graphviz.Draw(MapOf(text).ToDot(new DotOptions { WrapWidth = int.MaxValue }));

        Assert.That(picture.LinesOf("a"), Is.EqualTo(Picture.Plain(Shown(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [TestCaseSource(nameof(TextsForTooltips))]
    public void A_tooltip_says_the_whole_text(string text)
    {
        var picture = Graphviz.Draw(MapOf(text).ToDot());

        Assert.That(picture.TooltipOf("a"), Is.EqualTo(text.Length == 0 ? "Claim" : Picture.Plain($"Claim: {Shown(text)}")));
    }

    [TestCaseSource(nameof(ShortTexts))]
    public void Every_other_text_of_a_map_may_be_hostile_too(string text)
    {
        var map = new ArgumentGraph("m", text);
        map.AddSource(new SourceDocument("source", text));
        map.AddParticipant(new Participant("speaker", text));
        map.Add(new Recommendation("a", "", text, text) { SaidBy = "speaker", Tags = [text], Anchors = [new TextAnchor("source", 0, 1)] });
        map.Add(new Claim("b", ""));
        map.AddRelation(new Relation("r", RelationKind.Attack) { Scheme = text, CriticalQuestion = text }, "a", ["b"]);

        var bySource = map.ToDot(new DotOptions { Clusters = ClusterBy.Source, Legend = true });
        var byTag = map.ToDot(new DotOptions { Clusters = ClusterBy.Tag, Legend = true });

        Assert.That(Graphviz.Draw(bySource).EdgeCount, Is.EqualTo(2));
        Assert.That(Graphviz.Draw(byTag).EdgeCount, Is.EqualTo(2));
    }

    [TestCaseSource(nameof(ShortTexts))]
    public void The_title_above_the_picture_shows_every_blank_and_line(string text)
    {
        var picture = Graphviz.Draw(new ArgumentGraph("m", text).ToDot(new DotOptions { WrapWidth = 1000 }));

        Assert.That(picture.TitleLines, Is.EqualTo(Picture.Plain(Shown(text)).Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void Lines_are_counted_in_code_points()
    {
        var picture = Graphviz.Draw(MapOf(string.Concat(Enumerable.Repeat("😀", 30))).ToDot(new DotOptions { WrapWidth = 10 }));

        Assert.That(picture.LinesOf("a").Select(line => line.EnumerateRunes().Count()), Is.EqualTo(new[] { 10, 10, 10 }));
    }

    [Test]
    public void Lines_break_at_the_last_blank_that_fits()
    {
        var picture = Graphviz.Draw(MapOf("1234 67 90 234567890123 56").ToDot(new DotOptions { WrapWidth = 8 }));

        Assert.That(picture.LinesOf("a"), Is.EqualTo(new[] { "1234 67", "90", "23456789", "0123 56" }));
    }

    [Test]
    public void No_emoji_or_accent_is_torn_between_lines()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍👩‍👧e\u0301", 40));

        var picture = Graphviz.Draw(MapOf(text).ToDot(new DotOptions { WrapWidth = 8 }));

        Assert.That(string.Concat(picture.LinesOf("a")), Is.EqualTo(text));
        Assert.That(picture.LinesOf("a").Select(line => line[0]), Is.Not.Empty.And.All.Not.EqualTo('\u200D').And.All.Not.EqualTo('\u0301'));
        Assert.That(picture.LinesOf("a").Select(line => line[^1]), Is.Not.Empty.And.All.Not.EqualTo('\u200D'));
    }

    private static ArgumentGraph MapOf(string text)
    {
        var map = new ArgumentGraph("m");
        map.Add(new Claim("a", text));
        return map;
    }

    private static IEnumerable<TestCaseData<string>> Texts() => ShortTexts().Concat(
    [
        Case("100,000 letters without a blank", new string('x', 100_000)),
        Case("100,000 quotes", new string('"', 100_000)),
        Case("20,000 backslashes", new string('\\', 20_000)),
        Case("20,001 backslashes behind a letter", "x" + new string('\\', 20_001)),
        Case("40,000 ampersands", new string('&', 40_000)),
        Case("30,000 emoji", string.Concat(Enumerable.Repeat("😀", 30_000))),
        Case("5,000 lines", string.Concat(Enumerable.Repeat("line\r\n", 5_000))),
    ]);

    private static IEnumerable<TestCaseData<string>> ShortTexts() =>
    [
        Case("nothing", ""),
        Case("blanks only", "   "),
        Case("blanks at the ends and between", "  two  blanks   three "),
        Case("quotes", "\"quoted\" and \"\"twice\"\""),
        Case("a backslash at the end", "ends with \\"),
        Case("backslash and quote at the end", "ends with \\\""),
        Case("line feeds", "first\nsecond\n\nfourth\n"),
        Case("carriage returns and line feeds", "first\r\nsecond\rthird\r\n"),
        Case("markup", "<b>bold</b> <br/> <!-- no --> ]]>"),
        Case("what looks like an HTML label", "<<b>bold</b>>"),
        Case("entities", "& &amp; &lt; &#65; &#x41; &nbsp; &eacute; &amp;amp; &"),
        Case("escapes of Graphviz", "\\N \\G \\E \\T \\H \\L \\n \\l \\r \\\\"),
        Case("record syntax", "{a|b} <port> [x] a->b; #include // /* */"),
        Case("control characters", string.Concat(Enumerable.Range(0, 32).Select(code => $"{(char)code}x")) + "\u007F"),
        Case("C1 control characters", "\u0080\u0085\u009F"),
        Case("right to left", "שלום עולם یہ اردو ہے"),
        Case("right to left override", "\u202Etfel ot thgir\u202C back"),
        Case("emoji with joiners", "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽"),
        Case("what is no character", "\uFFFE\uFFFF\uFDD0\U0001FFFE\U0010FFFF"),
        Case("byte order mark", "\uFEFFmarked\uFEFF"),
        Case("other spaces and line separators", "a\u00A0b\u2028c\u2029d\u3000e\u200Bf"),
        Case("the word strict digraph", "strict digraph { node -> edge }"),
    ];

    /// <summary>Those that Graphviz's second reading of a tooltip does not change.</summary>
    private static IEnumerable<TestCaseData<string>> TextsForTooltips() =>
        Texts().Where(text => !((string)text.Arguments[0]!).Contains("\\\\", StringComparison.Ordinal));

    private static TestCaseData<string> Case(string name, string text) =>
        (TestCaseData<string>)new TestCaseData<string>(text).SetArgDisplayNames(name);

    /// <summary>
    /// The text as an SVG can hold it: pictures of the control characters, four blanks for a tab, line feeds for line breaks.
    /// </summary>
    private static string Shown(string text) =>
        string.Concat(text.Replace("\r\n", "\n", StringComparison.Ordinal).Select(letter => letter switch
    {
        '\n' or '\r' => "\n",
        '\t' => "    ",
        < ' ' => $"{(char)(letter + '\u2400')}",
        '\u007F' => "\u2421",
        '\uFFFE' or '\uFFFF' => "\uFFFD",
        _ => $"{letter}",
    }));

    private static string WithoutBlanks(string text) => string.Concat(text.Where(letter => letter is not (' ' or '\n' or '\u00A0')));
}
