using ArgumentMap.Diff;
using ArgumentMap.Drawing;
using ArgumentMap.Json;
using ArgumentMap.Tests.Validation;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Sources;

/// <summary>What rests on a source that has no text at hand: cited as a whole, or by page, section, time, fragment or paragraph.</summary>
public class CitationTests
{
    private static readonly TextAnchor Whole = new("lse");

    /// <summary>Every way to cite without a passage, and how it is spelt.</summary>
    private static readonly (TextAnchor Anchor, string Json, string Words)[] Citations =
    [
        (Whole, "{ \"source\": \"lse\" }", "lse"),
        (Whole with { Page = "12" }, "{ \"source\": \"lse\", \"page\": \"12\" }", "lse page 12"),
        (Whole with { Section = "3.2" }, "{ \"source\": \"lse\", \"section\": \"3.2\" }", "lse section 3.2"),
        (Whole with { Time = TimeRange.Parse("754") }, "{ \"source\": \"lse\", \"time\": \"12:34\" }", "lse 12:34"),
        (Whole with { Time = TimeRange.Parse("1:02:03.5,1:02:40") }, "{ \"source\": \"lse\", \"time\": \"1:02:03.5,1:02:40\" }",
            "lse 1:02:03.5–1:02:40"),
        (Whole with { Fragment = "#costs" }, "{ \"source\": \"lse\", \"fragment\": \"costs\" }", "lse #costs"),
        (Whole with { Paragraph = 4 }, "{ \"source\": \"lse\", \"paragraph\": 4 }", "lse paragraph 4"),
        (Whole with { Page = "12", Section = "3" }, "{ \"source\": \"lse\", \"section\": \"3\", \"page\": \"12\" }",
            "lse section 3, page 12"),
    ];

    private static IEnumerable<TestCaseData> Cases =>
        Citations.Select(citation => new TestCaseData(citation.Anchor, citation.Json, citation.Words).SetArgDisplayNames(citation.Words));

    [TestCaseSource(nameof(Cases))]
    public void A_citation_is_written_and_read_again(TextAnchor anchor, string json, string words)
    {
        var written = Map(anchor).ToJson();

        Assert.That(written, Does.Contain(json));
        Assert.That(ArgumentJson.Parse(written).GetStatement("riders").Anchors, Is.EqualTo(new[] { anchor }));
        Assert.That(anchor.ToString(), Is.EqualTo(words));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_citation_attributes_evidence_and_uses_its_source(TextAnchor anchor, string json, string words) =>
        Assert.That(
            Map(anchor).Validate(new ValidationOptions { Texts = _ => SourceText.FromString("One.\n\nTwo.\nThree.\nFour.\n") })
                .Where(finding => finding.Rule.Id is "AM105" or "AM207" or "AM203" or "AM204" or "AM205" or "AM206" or "AM209"),
            Is.Empty);

    [TestCaseSource(nameof(Cases))]
    public void A_citation_without_a_passage_is_no_fault_of_a_text(TextAnchor anchor, string json, string words) =>
        Assert.That(SourceText.FromString("One.\n\nTwo.\nThree.\nFour.\n").Verify(Map(anchor)), Is.Empty);

    [TestCaseSource(nameof(Cases))]
    public void A_tooltip_says_the_place(TextAnchor anchor, string json, string words) =>
        Assert.That(new MapTooltips(Map(anchor), MapLabels.English)
            .Of(Map(anchor).GetStatement("riders")), Does.EndWith($"\n{words.Replace("lse ", "lse, ")}"));

    [TestCaseSource(nameof(Cases))]
    public void A_changed_citation_is_a_difference(TextAnchor anchor, string json, string words)
    {
        var changed = anchor with { Page = "99" };

        var diff = MapDiff.Between(Map(anchor), Map(changed));

        Assert.That(diff.Statements.Changed.Single().Members.Single(), Is.EqualTo(new MemberChange("anchors", words, changed.ToString())));
    }

    [TestCaseSource(nameof(Cases))]
    public void A_merge_keeps_a_citation(TextAnchor anchor, string json, string words)
    {
        var corpus = new ArgumentCorpus("corpus");
        corpus.Add(Map(anchor));

        Assert.That(corpus.Merge().Map.Statements.Single().Anchors, Is.EqualTo(new[] { anchor with { Source = "tram/lse" } }));
    }

    [Test]
    public void The_builder_cites_what_was_added_last()
    {
        var map = MapBuilder.Create("tram")
            .Source("lse")
            .Evidence("riders", "140 riders a bus.").Cites("lse", page: "12").Cites("lse", section: "3", time: "12:34", fragment: "costs")
            .Claim("full", "The buses are full.", c => c with { IsMain = true })
            .Support("full", "riders", r => r with { Scheme = "sign" }).Cites("lse")
            .Build();

        Assert.That(map.GetStatement("riders").Anchors, Is.EqualTo(new[]
        {
            Whole with { Page = "12" },
            Whole with { Section = "3", Time = new TimeRange(new TimeSpan(0, 12, 34)), Fragment = "costs" },
        }));
        Assert.That(map.GetStatement("full").Anchors, Is.Empty);
        Assert.That((map.Relations.Single().Anchors.Single(), map.Relations.Single().Scheme), Is.EqualTo((Whole, "sign")));
    }

    [Test]
    public void A_citation_before_anything_that_cites_is_refused() =>
        Assert.That(() => MapBuilder.Create("m").Source("s").Cites("s"), Throws.InvalidOperationException);

    [Test]
    public void A_source_without_a_title_is_called_by_its_id()
    {
        var map = Map(Whole);

        Assert.That(map.ToJson(), Does.Contain("\"sources\": [\n    { \"id\": \"lse\" }"));
        Assert.That(ArgumentJson.Parse(map.ToJson()).Sources.Single(), Is.EqualTo(new SourceDocument("lse")));
        Assert.That((new SourceDocument("lse").DisplayTitle, new SourceDocument("lse", "A report").DisplayTitle),
            Is.EqualTo(("lse", "A report")));
    }

    [Test]
    public void An_empty_passage_is_found_and_the_hint_is_to_cite_the_whole()
    {
        var finding = ProvenanceCheck.Run(Map(new TextAnchor("lse", 0, 0)), "AM209").Single();

        Assert.That(finding.Message, Is.EqualTo("The evidence riders is anchored at the empty passage 0–0 of the source 'lse'."));
        Assert.That(finding.Rule.Remedy, Does.Contain("cite the source as a whole"));
    }

    [Test]
    public void A_paragraph_that_the_text_has_not_is_a_fault() =>
        Assert.That(SourceText.FromString("One.\nTwo.\n").Verify(Map(Whole with { Paragraph = 3 })).Single().ToString(),
            Is.EqualTo("node 'riders', lse paragraph 3: paragraph: the map says paragraph 3, the text says a text of 2 paragraphs"));

    [Test]
    public void A_citation_has_no_passage_to_give() =>
        Assert.That(() => SourceText.FromString("One.")
            .Passage(Whole), Throws.ArgumentException.With.Message.Contains("neither start nor end"));

    [TestCase("\"start\": 3", "$.statements[0].anchors[0].end")]
    [TestCase("\"end\": 3", "$.statements[0].anchors[0].start")]
    [TestCase("\"time\": \"soon\"", "$.statements[0].anchors[0].time")]
    [TestCase("\"time\": \"13:10,12:34\"", "$.statements[0].anchors[0].time")]
    public void Half_a_passage_and_a_time_that_is_none_are_refused(string member, string path)
    {
        var json = Map(Whole).ToJson().Replace("{ \"source\": \"lse\" }", $"{{ \"source\": \"lse\", {member} }}");

        Assert.That(Assert.Throws<MapFormatException>(() => ArgumentJson.Parse(json))!.Location.Path, Is.EqualTo(path));
    }

    private static ArgumentGraph Map(TextAnchor anchor)
    {
        var map = new ArgumentGraph("tram");
        map.AddSource(new SourceDocument("lse"));
        map.Add(new Evidence("riders", "140 riders a bus.") { Anchors = [anchor] });
        return map;
    }
}
