using CsCheck;

namespace ArgumentMap.Tests.Sources;

[Category("Random")]
public class SourceTextTests
{
    [Test]
    public void Offsets_count_code_points_not_UTF16_units()
    {
        var text = SourceText.FromString("a😀b👍c");

        Assert.That(text.Length, Is.EqualTo(5));
        Assert.That(text.Passage(new TextRange(1, 2)), Is.EqualTo("😀"));
        Assert.That(text.Passage(new TextRange(2, 5)), Is.EqualTo("b👍c"));
        Assert.That(text.Find("c").Single(), Is.EqualTo(new TextRange(4, 5)));
    }

    [Test]
    public void Every_passage_is_what_a_list_of_code_points_has_there() => RandomText.Any.ForAll(value =>
    {
        var (text, runes) = (SourceText.FromString(value), value.EnumerateRunes().ToList());
        Assert.That(text.Length, Is.EqualTo(runes.Count));
        for (var start = 0; start <= runes.Count; start++)
            for (var end = start; end <= runes.Count; end++)
                Assert.That(text.Passage(new TextRange(start, end)), Is.EqualTo(string.Concat(runes[start..end])));
    });

    [Test]
    public void Every_find_is_a_place_where_the_passage_stands() =>
        Gen.OneOf("a", "b", "😀").Array[0, 8].Select(string.Concat).ForAll(value =>
    {
        var (text, runes) = (SourceText.FromString(value), value.EnumerateRunes().ToList());
        foreach (var passage in new[] { "a", "aa", "aba", "😀", "b😀" })
        {
            var length = passage.EnumerateRunes().Count();
            var expected = Enumerable.Range(0, Math.Max(0, runes.Count - length + 1))
                .Where(i => string.Concat(runes.Skip(i).Take(length)) == passage);
            Assert.That(text.Find(passage), Is.EqualTo(expected.Select(i => new TextRange(i, i + length))));
        }
    });

    [Test]
    public void Finds_may_overlap() =>
        Assert.That(SourceText.FromString("aaaa")
            .Find("aa"), Is.EqualTo(new[] { new TextRange(0, 2), new TextRange(1, 3), new TextRange(2, 4) }));

    [Test]
    public void Finding_goes_letter_by_letter()
    {
        var text = SourceText.FromString("Café cafe\u0301 co\u00ADop");

        Assert.That(text.Find("café"), Is.Empty);
        Assert.That(text.Find("coop"), Is.Empty);
        Assert.That(text.Find(""), Is.Empty);
    }

    [Test]
    public void Paragraphs_are_the_lines_that_are_not_blank()
    {
        var text = SourceText.FromString("\n\nfirst\n \t \n\u00A0\nsecond 😀\n\nthird");

        Assert.That(text.Paragraphs.Select(text.Passage), Is.EqualTo(new[] { "first", "second 😀", "third" }));
    }

    [Test]
    public void A_line_end_of_Windows_is_no_part_of_a_paragraph_but_counts()
    {
        var text = SourceText.FromString("one\r\n\r\ntwo\r\n");

        Assert.That(text.Paragraphs, Is.EqualTo(new[] { new TextRange(0, 3), new TextRange(7, 10) }));
        Assert.That(text.Length, Is.EqualTo(12));
    }

    [Test]
    public void A_text_without_letters_has_no_paragraphs()
    {
        Assert.That(SourceText.FromString("").Paragraphs, Is.Empty);
        Assert.That(SourceText.FromString("\r\n \n").Paragraphs, Is.Empty);
        Assert.That(SourceText.FromString("").Length, Is.Zero);
    }

    [TestCase(-1, null)]
    [TestCase(0, null)]
    [TestCase(1, 1)]
    [TestCase(3, 1)]
    [TestCase(4, null)]
    [TestCase(5, 2)]
    [TestCase(8, null)]
    [TestCase(99, null)]
    public void An_offset_lies_in_a_paragraph_or_in_none(int offset, int? paragraph) =>
        Assert.That(SourceText.FromString("\none\ntwo").ParagraphAt(offset), Is.EqualTo(paragraph));

    [Test]
    public void Every_offset_of_a_paragraph_lies_in_it() =>
        Gen.OneOf("a", "😀", " ", "\n", "\r\n").Array[0, 10].Select(string.Concat).ForAll(value =>
    {
        var text = SourceText.FromString(value);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var expected = text.Paragraphs.ToList().FindIndex(range => range.Contains(offset)) + 1;
            Assert.That(text.ParagraphAt(offset) ?? 0, Is.EqualTo(expected));
        }
    });

    [Test]
    public void The_digest_is_of_the_text_in_UTF8() => Assert.That(
        SourceText.FromString("abc").Sha256,
        Is.EqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));

    [Test]
    public void An_anchor_has_the_paragraph_and_the_digest_of_its_passage()
    {
        var text = SourceText.FromString("😀\n\nabc");

        Assert.That(text.Anchor("s", "abc"),
            Is.EqualTo(new TextAnchor("s", 3, 6) { Paragraph = 2, Sha256 = SourceText.FromString("abc").Sha256 }));
        Assert.That(text.Anchor("s", new TextRange(3, 6)), Is.EqualTo(text.Anchor("s", "abc")));
        Assert.That(text.Passage(text.Anchor("s", "abc")), Is.EqualTo("abc"));
    }

    [Test]
    public void An_anchor_is_at_the_first_place_of_its_passage() =>
        Assert.That(SourceText.FromString("ab ab").Anchor("s", "ab").Start, Is.Zero);

    [Test]
    public void An_anchor_between_paragraphs_names_none() =>
        Assert.That(SourceText.FromString("a\n\nb").Anchor("s", new TextRange(2, 4)).Paragraph, Is.Null);

    [Test]
    public void A_passage_that_is_not_there_is_the_callers_mistake()
    {
        var text = SourceText.FromString("abc");

        Assert.That(() => text.Anchor("s", "xyz"), Throws.ArgumentException);
        Assert.That(() => text.Passage(new TextRange(0, 4)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.Passage(new TextRange(-1, 2)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.Passage(new TextRange(2, 1)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.Anchor("s", new TextRange(0, 4)), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => text.Passage(new TextAnchor("s", 3, 4)), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void An_ill_formed_text_is_refused() => Assert.That(() => SourceText.FromString("\uD83D"), Throws.ArgumentException);

    [Test]
    public void A_source_is_described_by_its_text()
    {
        var described = SourceText.FromString("a😀").Describe(new SourceDocument("s", "title"));

        Assert.That(described, Is.EqualTo(new SourceDocument("s", "title") { Length = 2, Sha256 = SourceText.FromString("a😀").Sha256 }));
    }

    [Test]
    public void A_range_knows_its_length_and_what_it_contains()
    {
        var range = new TextRange(2, 4);

        Assert.That(range.Length, Is.EqualTo(2));
        Assert.That(new[] { 1, 2, 3, 4 }.Select(range.Contains), Is.EqualTo(new[] { false, true, true, false }));
    }

}
