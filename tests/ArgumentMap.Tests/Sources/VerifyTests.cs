namespace ArgumentMap.Tests.Sources;

public class VerifyTests
{
    private const string Article = "The buses are full. 😀\r\n\r\nThe count found 140 riders.\n";

    private static readonly SourceText Text = SourceText.FromString(Article);

    [Test]
    public void A_map_and_its_own_text_agree() => Assert.That(Text.Verify(MapWith(Text.Anchor("a", "140 riders"))), Is.Empty);

    [Test]
    public void A_changed_character_is_reported_of_the_source_and_of_the_passage()
    {
        var changed = SourceText.FromString(Article.Replace("140", "141", StringComparison.Ordinal));

        var faults = changed.Verify(MapWith(Text.Anchor("a", "buses"), Text.Anchor("a", "140 riders")));

        Assert.That(Problems(faults), Is.EqualTo(new[] { AnchorProblem.SourceDigest, AnchorProblem.PassageDigest }));
        Assert.That((faults[0].Node, faults[1].Node, faults[1].Anchor), Is.EqualTo(((string?)null, "c1", Text.Anchor("a", "140 riders"))));
    }

    [Test]
    public void A_missing_character_is_reported_with_both_lengths()
    {
        var shorter = SourceText.FromString(Article[..^1]);

        var fault = shorter.Verify(MapWith())[1];

        Assert.That(fault.Problem, Is.EqualTo(AnchorProblem.SourceLength));
        Assert.That((fault.Expected, fault.Found), Is.EqualTo(("53 code points", "52 code points")));
    }

    [Test]
    public void Of_several_faults_of_an_anchor_the_one_that_explains_the_others_is_told()
    {
        var right = Text.Anchor("a", "140 riders");
        var elsewhere = right with { Paragraph = 9, Sha256 = new string('0', 64) };

        Assert.That(Problems(Text.Verify(MapWith(elsewhere))), Is.EqualTo(new[] { AnchorProblem.PassageDigest }));
        Assert.That(Problems(Text.Verify(MapWith(elsewhere with { Range = new TextRange(50, 60) }))),
            Is.EqualTo(new[] { AnchorProblem.OutOfRange }));
        Assert.That(Problems(Text.Verify(MapWith(right with { Paragraph = 9 }))), Is.EqualTo(new[] { AnchorProblem.Paragraph }));
    }

    [Test]
    public void A_range_beyond_the_text_has_no_passage() =>
        Assert.That(() => Text.Passage(new TextRange(50, 60)),
            Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("range"));

    [TestCase(1)]
    [TestCase(-1)]
    public void An_anchor_off_by_one_is_reported(int shift)
    {
        var right = Text.Anchor("a", "140 riders");
        var wrong = new TextAnchor("a", right.Range!.Value.Start + shift, right.Range.Value.End + shift)
        {
            Paragraph = right.Paragraph,
            Sha256 = right.Sha256,
        };

        Assert.That(Problems(Text.Verify(MapWith(wrong))), Is.EqualTo(new[] { AnchorProblem.PassageDigest }));
    }

    [Test]
    public void Every_shift_of_every_word_is_reported()
    {
        foreach (var word in new[] { "buses", "full. 😀", "140" })
        {
            var right = Text.Anchor("a", word);
            for (var start = 0; start + right.Range!.Value.Length <= Text.Length; start++)
            {
                var anchor = new TextAnchor("a", start, start + right.Range!.Value.Length) { Sha256 = right.Sha256 };
                Assert.That(Text.Verify(MapWith(anchor)), Has.Count.EqualTo(start == right.Start ? 0 : 1));
            }
        }
    }

    [Test]
    public void A_wrong_paragraph_is_reported()
    {
        var fault = Text.Verify(MapWith(Text.Anchor("a", "140 riders") with { Paragraph = 3 })).Single();

        Assert.That(fault.Problem, Is.EqualTo(AnchorProblem.Paragraph));
        Assert.That((fault.Expected, fault.Found), Is.EqualTo(("paragraph 3", "paragraph 2")));
    }

    [Test]
    public void A_paragraph_where_there_is_none_is_reported() => Assert.That(
        Text.Verify(MapWith(new TextAnchor("a", 23, 26) { Paragraph = 1 })).Single().Found,
        Is.EqualTo("no paragraph"));

    [Test]
    public void An_anchor_behind_the_end_is_out_of_range()
    {
        Assert.That(Problems(Text.Verify(MapWith(new TextAnchor("a", 0, Text.Length + 1)))),
            Is.EqualTo(new[] { AnchorProblem.OutOfRange }));
        Assert.That(Text.Verify(MapWith(new TextAnchor("a", Text.Length, Text.Length))), Is.Empty);
    }

    [Test]
    public void An_anchor_that_says_no_more_than_its_range_is_right_inside_the_text() =>
        Assert.That(Text.Verify(MapWith(new TextAnchor("a", 0, 5))), Is.Empty);

    [Test]
    public void A_source_without_digest_and_length_is_taken_as_it_is()
    {
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("a", "An article"));

        Assert.That(SourceText.FromString("anything").Verify(map), Is.Empty);
    }

    [Test]
    public void Anchors_of_locutions_and_relations_are_checked_too()
    {
        var map = MapWith();
        var wrong = new TextAnchor("a", 0, 999);
        map.Add(new Relation("r", RelationKind.Support) { Anchors = [wrong] });
        map.Add(new Locution("l", "") { Anchors = [wrong] });

        Assert.That(Text.Verify(map).Select(fault => fault.Node), Is.EqualTo(new[] { "l", "r" }));
    }

    [Test]
    public void Anchors_in_other_sources_are_passed_over()
    {
        var map = MapWith();
        map.AddSource(new SourceDocument("b", "Another article"));
        map.AddSource(new SourceDocument("A", "Like the first but for its case"));
        map.Add(new Claim("x", "") { Anchors = [new TextAnchor("b", 0, 999), new TextAnchor("A", 0, 999)] });

        Assert.That(Text.Verify(map, "a"), Is.Empty);
        Assert.That(Problems(Text.Verify(map, "b")), Is.EqualTo(new[] { AnchorProblem.OutOfRange }));
    }

    [Test]
    public void Which_of_several_sources_is_meant_must_be_said()
    {
        var map = MapWith();
        map.AddSource(new SourceDocument("b", "Another article"));

        Assert.That(() => Text.Verify(map), Throws.ArgumentException);
        Assert.That(() => Text.Verify(new ArgumentGraph("empty")), Throws.ArgumentException);
        Assert.That(() => Text.Verify(map, "nowhere"), Throws.TypeOf<KeyNotFoundException>());
    }

    [Test]
    public void A_fault_says_in_one_line_where_and_what()
    {
        var fault = Text.Verify(MapWith(new TextAnchor("a", 0, 99))).Single();

        Assert.That(fault.ToString(),
            Is.EqualTo("node 'c1', a 0–99: out-of-range: the map says 0 to 99, the text says a text of 53 code points"));
        Assert.That(SourceText.FromString("x").Verify(MapWith())[0].ToString(), Does.StartWith("source 'a': source-digest: the map says"));
    }

    [Test]
    public void Every_paragraph_of_every_article_can_be_anchored_and_verified()
    {
        foreach (var path in Articles.All())
        {
            var text = SourceText.Load(path);
            var map = new ArgumentGraph("m");
            map.AddSource(text.Describe(new SourceDocument("a", "An article")));
            map.Add(new Claim("c", "") { Anchors = [.. text.Paragraphs.Select(range => text.Anchor("a", range))] });

            Assert.That(text.Paragraphs, Is.Not.Empty);
            Assert.That(text.Verify(map), Is.Empty);
        }
    }

    private static ArgumentGraph MapWith(params TextAnchor[] anchors)
    {
        var map = new ArgumentGraph("m");
        map.AddSource(Text.Describe(new SourceDocument("a", "An article")));
        map.Add(new Claim("c1", "") { Anchors = [.. anchors] });
        return map;
    }

    private static IEnumerable<AnchorProblem> Problems(IEnumerable<AnchorFault> faults) => faults.Select(fault => fault.Problem);
}
