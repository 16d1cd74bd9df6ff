using ArgumentMap.Json;
using CsCheck;

namespace ArgumentMap.Tests.Sources;

public class AnchorRepairTests
{
    private const string Old = "Trams are quiet.\nThe café is full at noon, says Ann.\n\nBuses carry 140 riders\neach. The end.\n";

    private static readonly string[] Passages = ["Trams are quiet.", "café is full", "140 riders\neach", "The end"];

    private static readonly (string Name, string Text, string Reason)[] Copies =
    [
        ("CRLF", Old.Replace("\n", "\r\n"), "only line ends differ"),
        ("CR", Old.Replace('\n', '\r'), "only line ends differ"),
        ("NFD", Old.Replace("é", "e\u0301"), "normalisation differs (NFC)"),
        ("NFD and CRLF", Old.Replace("é", "e\u0301").Replace("\n", "\r\n"), "line ends and normalisation differ (NFC)"),
    ];

    private static IEnumerable<TestCaseData> Copied =>
        Copies.Select(copy => new TestCaseData(copy.Text, copy.Reason).SetArgDisplayNames(copy.Name));

    [TestCaseSource(nameof(Copied))]
    public void A_copy_of_another_kind_is_said_to_be_one_and_repaired(string copy, string reason)
    {
        var (map, text) = (Map(Old, Passages), SourceText.FromString(copy));

        var faults = text.Verify(map);

        Assert.That(faults.Where(fault => fault.Problem == AnchorProblem.SourceDigest)
            .Select(fault => fault.Explanation), Is.EqualTo(new[] { reason }));
        Assert.That(faults.Where(fault => fault.Anchor is not null)
            .Select(fault => fault.Explanation), Is.Not.Empty.And.All.Match("differ|moved|paragraph"));
        Assert.That(text.RepairAnchors(map).Where(repair => repair.IsOrphan), Is.Empty);
        map.ReplaceSource(text.Describe(map.GetSource("s")));
        Assert.That(text.Verify(map), Is.Empty);
        Assert.That(map.Statements.Select(statement => Plain(text.Passage(statement.Anchors.Single()))), Is.EqualTo(Passages));
    }

    [Test]
    public void An_inserted_word_moves_what_follows()
    {
        var (map, text) = (Map(Old, Passages), SourceText.FromString(Old.Replace("says Ann", "says the mayor Ann")));

        var repairs = text.FindAgain(map);

        Assert.That(repairs.Select(repair => (repair.Node, repair.Reason)),
            Is.EqualTo(new[] { ("n2", "moved by 10"), ("n3", "moved by 10") }));
        Assert.That(text.Verify(map).Where(fault => fault.Node == "n2")
            .Select(fault => fault.ToString()), Has.One.EndsWith("(moved by 10)"));
        Assert.That(map.GetStatement("n2").Anchors, Is.EqualTo(Map(Old, Passages).GetStatement("n2").Anchors),
            "the search changes nothing");
    }

    [Test]
    public void A_passage_that_has_changed_is_an_orphan_and_stays()
    {
        var (map, text) = (Map(Old, Passages), SourceText.FromString(Old.Replace("140 riders", "150 riders")));
        var before = map.GetStatement("n2");

        var repair = text.RepairAnchors(map).Single();

        Assert.That((repair.Node, repair.IsOrphan, repair.Reason), Is.EqualTo(("n2", true, "its passage is not in the text")));
        Assert.That(map.GetStatement("n2"), Is.EqualTo(before));
    }

    [Test]
    public void An_anchor_without_a_digest_is_an_orphan()
    {
        var map = Map(Old, []);
        map.Add(new Claim("bare", "") { Anchors = [new TextAnchor("s", 500, 510)] });

        Assert.That(SourceText.FromString(Old).FindAgain(map).Single().Reason, Is.EqualTo("it has no digest to find its passage by"));
    }

    [Test]
    public void A_passage_inside_of_a_word_is_found_too() =>
        Assert.That(SourceText.FromString("x " + Old).FindAgain(Map(Old, ["ram", "rams are qu"]))
            .Select(repair => repair.Reason), Is.Not.Empty.And.All.EqualTo("moved by 2"));

    [Test]
    public void A_paragraph_alone_is_corrected()
    {
        var map = Map(Old, []);
        map.Add(new Claim("off", "") { Anchors = [SourceText.FromString(Old).Anchor("s", "The end") with { Paragraph = 1 }] });

        var repair = SourceText.FromString(Old).FindAgain(map).Single();

        Assert.That((repair.New!.Paragraph, repair.Reason), Is.EqualTo((4, "the paragraph has another number")));
    }

    [Test]
    public void Of_several_places_the_one_that_moved_with_its_neighbours_is_taken()
    {
        var old = "First. Yes. Second. Yes. Third.";
        var map = Map(old, []);
        map.Add(new Claim("second", "") { Anchors = [SourceText.FromString(old).Anchor("s", "Second.")] });
        map.Add(new Claim("yes", "") { Anchors = [SourceText.FromString(old).Anchor("s", new TextRange(20, 24))] });

        var repairs = SourceText.FromString("First. Yes. Now! Second. Yes. Third.").FindAgain(map);

        Assert.That(repairs.Select(repair => repair.New!.Start), Is.EqualTo(new[] { 17, 25 }));
    }

    [Test]
    public void Each_of_many_like_passages_is_found_beside_its_own_neighbour()
    {
        var letters = "ABCDEFGHIJKL";
        var old = string.Concat(letters.Select(letter => $"Word{letter} yes. "));
        var changed = old.Replace("WordA", "++ WordA").Replace("WordE", "+ WordE").Replace("WordI", "+++ WordI");
        var (text, map) = (SourceText.FromString(old), Map(old, []));
        foreach (var letter in letters.Reverse())
        {
            var start = old.IndexOf($"Word{letter}", StringComparison.Ordinal);
            foreach (var (name, from, to) in new[] { ("word", start, start + 5), ("yes", start + 6, start + 10) })
            {
                var anchor = text.Anchor("s", new TextRange(from, to)) with { Paragraph = null };
                map.Add(new Claim($"{name}{letter}", "") { Anchors = [anchor] });
            }
        }

        SourceText.FromString(changed).RepairAnchors(map);

        foreach (var letter in letters)
        {
            var anchor = map.GetNode($"yes{letter}").Anchors.Single();
            Assert.That(anchor.Start, Is.EqualTo(changed.IndexOf($"Word{letter}", StringComparison.Ordinal) + 6));
            Assert.That(anchor.Paragraph, Is.Null, "none is made up");
        }
    }

    [Test]
    public void A_repair_tells_where_the_passage_is_now()
    {
        var (map, text) = (Map(Old, Passages), SourceText.FromString(Old.Replace("says Ann", "says an Ann").Replace("The end", "No end")));

        var told = text.FindAgain(map).Select(repair => repair.ToString()).ToList();

        Assert.That(told[0], Does.StartWith("node 'n2', ").And.Contain(": moved by 3, now "));
        Assert.That(told[1], Does.StartWith("node 'n3', ").And.EndWith(": its passage is not in the text"));
    }

    [Test]
    [Category("Random")]
    public void What_is_found_again_has_the_digest_and_what_is_not_is_nowhere() =>
        Gen.Select(Gen.OneOf("ab ", "é", "\n", "b", "ba. ", "😀").Array[5, 40]
            .Select(string.Concat), Gen.Int[0, 20], Gen.Int[1, 9], Gen.Int[0, 30], Gen.OneOf("", "x", "b a", "\n"))
            .ForAll(sample =>
            {
                var (old, start, length, at, inserted) = sample;
                var oldText = SourceText.FromString(old);
                var range = new TextRange(Math.Min(start, oldText.Length - 1), Math.Min(start + length, oldText.Length));
                if (range.Length < 1) return;
                var passage = oldText.Passage(range);
                var text = SourceText.FromString(oldText.Passage(new TextRange(0, Math.Min(at, oldText.Length))) + inserted
                    + oldText.Passage(new TextRange(Math.Min(at, oldText.Length), oldText.Length)));
                var map = Map(old, []);
                map.Add(new Claim("c", "") { Anchors = [oldText.Anchor("s", range) with { Paragraph = null }] });

                var repairs = text.FindAgain(map);

                var isAnywhere = text.Find(passage).Any();
                foreach (var repair in repairs)
                {
                    Assert.That(repair.IsOrphan && isAnywhere, Is.False, "the naive search finds it");
                    if (repair.New is { } anchor) Assert.That(Plain(text.Passage(anchor)), Is.EqualTo(Plain(passage)));
                }
            });

    [Test]
    [Category("Random")]
    public void Of_many_anchors_in_a_text_changed_at_many_places_none_is_lost_that_is_there() =>
        Gen.Select(
                Gen.OneOf("ab ", "é", "\n", "b", "ba. ", "😀", "e\u0301").Array[10, 80].Select(string.Concat),
                Gen.Select(Gen.Int[0, 200], Gen.Int[1, 9]).Array[1, 6],
                Gen.Select(Gen.Int[0, 300], Gen.Int[0, 5], Gen.OneOf("", "x", "b a", "\n", "ab ")).Array[0, 4],
                Gen.Bool,
                Gen.OneOf("as it is", "CRLF", "NFC", "NFD"))
            .ForAll(sample =>
            {
                var (old, passages, edits, isTurned, copy) = sample;
                var text = SourceText.FromString(old);
                var map = Map(old, []);
                foreach (var (start, length) in passages)
                {
                    var from = start % (text.Length - 1);
                    var anchor = text.Anchor("s", new TextRange(from, Math.Min(from + length, text.Length)));
                    map.Add(new Claim(map.FreeId("n"), "") { Anchors = [anchor] });
                }
                var changed = CopyOf(Edited(old, edits, isTurned), copy);

                foreach (var repair in SourceText.FromString(changed).FindAgain(map))
                {
                    var passage = text.Passage(repair.Old);
                    if (repair.New is { } anchor)
                        Assert.That(CanonicalForm.Decomposed(Plain(SourceText.FromString(changed).Passage(anchor))),
                            Does.Contain(CanonicalForm.Decomposed(Plain(passage))));
                    else Assert.That(TextVariant.AllOf(changed)
                        .Where(variant => variant.Text.Contains(passage, StringComparison.Ordinal)), Is.Empty, repair.ToString());
                }
            });

    [Test]
    public void A_search_that_is_cut_short_says_so_and_leaves_the_others_found()
    {
        var words = string.Concat(Enumerable.Range(0, 400).Select(i => $"w{i} "));
        var old = $"{words}one two middle {words.ToUpperInvariant()}";
        var map = Map(old, ["one two", "W7 W8", "w9 w10"]);
        var text = SourceText.FromString("Well: " + old.Replace("one two", ""));

        var answers = Enumerable.Range(10, 10).Select(power => text.Search(map, null, 1 << power)).ToList();

        Assert.That(answers.Select(repairs => repairs.Where(repair => !repair.IsOrphan).Select(repair => repair.Node)),
            Is.Not.Empty.And.All.EqualTo(new[] { "n1", "n2" }));
        Assert.That(answers.Select(repairs => repairs[0].Reason).Distinct(), Is.EqualTo(new[]
        {
            "its passage was not found before the search was cut short",
            "its passage was not found between words; inside of words the search was cut short",
            "its passage is not in the text",
        }));
    }

    [Test]
    public void A_paragraph_that_went_elsewhere_is_followed()
    {
        var paragraphs = Enumerable.Range(0, 40).Select(i => $"Paragraph {i} says {new string((char)('a' + (i % 26)), 200)} at last.")
            .ToArray();
        var map = Map(string.Join("\n", paragraphs), [.. paragraphs.Select(paragraph => paragraph[..20])]);
        var turned = string.Join("\n", paragraphs.Skip(30).Concat(paragraphs.Take(30)));

        Assert.That(SourceText.FromString(turned).RepairAnchors(map).Where(repair => repair.IsOrphan), Is.Empty);
        Assert.That(map.Statements.Select(statement => SourceText.FromString(turned).Passage(statement.Anchors[0])),
            Is.EqualTo(paragraphs.Select(paragraph => paragraph[..20])));
    }

    [Test]
    public void Nothing_but_the_anchors_changes_in_the_file()
    {
        var text = SourceText.FromString("Now: " + Old);
        var json = $$"""
            // A map by hand.
            {
              "format": "argument-map/1", "id": "m",
              "sources": [ {"id":"s", "length": 1, "x": {"sha256": "kept"} } ], /* odd */
              "relations": [{ "kind": "support", "premises": ["b"], "conclusion": "a", "anchors": [{{Entry("The end")}}] }],
              "statements": [
                { "id": "a", "kind": "claim", "text": "start: 0",   "anchors": [ {{Entry("140 riders\neach")}}, { "source": "s", "page": "3" }, ], "y": { "anchors": [{ "start": 0 }] } },
                { "id": "b", "kind": "claim", "text": "é 😀", "anchors": [{ "end": 9, "start": 5, "source": "s", "sha256": "{{new string('0', 64)}}" }] },
              ],
            }
            """;
        var map = ArgumentJson.Parse(json);

        var patched = System.Text.Encoding.UTF8.GetString(new JsonAnchorPatch(map, text.FindAgain(map), [])
            .Apply(System.Text.Encoding.UTF8.GetBytes(json), 64));

        Assert.That(patched,
            Is.EqualTo(json.Replace(Entry("The end"), Entry("The end", 5))
                .Replace(Entry("140 riders\neach"), Entry("140 riders\neach", 5))));

        static string Entry(string passage, int move = 0)
        {
            var anchor = SourceText.FromString(Old).Anchor("s", passage);
            return $"{{ \"source\": \"s\", \"note\": [1, {{\"start\": 2}}], \"start\": {anchor.Start + move}, /* here */ \"end\" "
                + $":{anchor.End + move}, \"paragraph\": {anchor.Paragraph}, \"sha256\": \"{anchor.Sha256}\" }}";
        }
    }

    private static string Edited(string text, (int At, int Removed, string Inserted)[] edits, bool isTurned)
    {
        foreach (var (at, removed, inserted) in edits)
        {
            var graphemes = new System.Globalization.StringInfo(text);
            var from = at % graphemes.LengthInTextElements;
            var rest = Math.Min(from + removed, graphemes.LengthInTextElements);
            text = graphemes.SubstringByTextElements(0, from) + inserted
                + (rest < graphemes.LengthInTextElements ? graphemes.SubstringByTextElements(rest) : "") + "z";
        }
        var middle = new System.Globalization.StringInfo(text).SubstringByTextElements(0,
            new System.Globalization.StringInfo(text).LengthInTextElements / 2);
        return isTurned ? text[middle.Length..] + middle : text;
    }

    private static string CopyOf(string text, string kind) => kind switch
    {
        "CRLF" => text.Replace("\n", "\r\n"),
        "NFC" => CanonicalForm.Composed(text),
        "NFD" => CanonicalForm.Decomposed(text),
        _ => text,
    };

    private static string Plain(string passage) => CanonicalForm.Composed(passage).Replace("\r\n", "\n").Replace('\r', '\n');

    private static ArgumentGraph Map(string text, string[] passages)
    {
        var source = SourceText.FromString(text);
        var map = new ArgumentGraph("m");
        map.AddSource(source.Describe(new SourceDocument("s")));
        for (var i = 0; i < passages.Length; i++) map.Add(new Claim($"n{i}", "") { Anchors = [source.Anchor("s", passages[i])] });
        return map;
    }
}
