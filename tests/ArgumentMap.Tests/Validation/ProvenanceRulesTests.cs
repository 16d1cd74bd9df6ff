using ArgumentMap.Validation;
using static ArgumentMap.Tests.Validation.ProvenanceCheck;

namespace ArgumentMap.Tests.Validation;

public class ProvenanceRulesTests
{
    private static readonly string OtherDigest = new('0', 64);

    [Test]
    public void An_explicit_statement_without_an_anchor_is_found()
    {
        var finding = Run(Map(), "AM201").Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("explicit-without-anchor", Severity.Warning, "c", (TextAnchor?)null)));
        Assert.That(finding.Message, Is.EqualTo("The claim c is said to be explicit, but no anchor says where."));
    }

    [Test]
    public void An_anchored_an_implicit_and_an_undecided_statement_need_no_further_anchor([Values(null, Basis.Implicit, Basis.Analyst)]
        Basis? basis)
    {
        var map = Map(anchors: Anchor("Trams"));
        map.Add(new Evidence("e", "") { Basis = basis });

        Assert.That(Run(map, "AM201"), Is.Empty);
    }

    [Test]
    public void In_a_map_without_sources_nothing_need_be_anchored()
    {
        var map = new ArgumentGraph("map");
        map.Add(new Claim("c", "") { Basis = Basis.Explicit });

        Assert.That(Run(map, "AM201"), Is.Empty);
    }

    [Test]
    public void A_text_with_another_digest_and_length_is_found_once()
    {
        var finding = Run(Map(source => source with { Sha256 = OtherDigest, Length = 7 }), "AM202", Text).Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("source-text-changed", Severity.Error, (string?)null, (TextAnchor?)null)));
        Assert.That(finding.Message, Is.EqualTo(
            $"The text of the source 's' is not the one that the map was made from: its SHA-256 is "
                + $"{SourceText.FromString(Text).Sha256[..12]}…, not 000000000000…; it has 52 code points, not 7 code points."));
    }

    [Test]
    public void The_text_that_the_source_describes_is_not_found_changed()
    {
        Assert.That(Run(Map(SourceText.FromString(Text).Describe), "AM202", Text), Is.Empty);
    }

    [Test]
    public void A_source_without_a_text_at_hand_is_not_found_changed()
    {
        Assert.That(Run(Map(source => source with { Sha256 = OtherDigest, Length = 7 }), "AM202"), Is.Empty);
    }

    [Test]
    public void An_anchor_behind_the_end_of_the_text_is_found()
    {
        var anchor = new TextAnchor("s", 50, 53);

        var finding = Run(Map(anchors: [Anchor("Trams"), anchor]), "AM203", Text).Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("anchor-out-of-range", Severity.Error, "c", anchor)));
        Assert.That(finding.Message, Is.EqualTo("The claim c is anchored at 50–53 of the source 's', which is a text of 52 code points."));
    }

    [Test]
    public void Without_the_text_the_length_of_the_source_tells_that_an_anchor_is_out_of_range()
    {
        var finding = Run(Map(source => source with { Length = 52 }, anchors: new TextAnchor("s", 50, 53)), "AM203").Single();

        Assert.That(finding.Message, Is.EqualTo("The claim c is anchored at 50–53 of the source 's', which is a text of 52 code points."));
    }

    [TestCase(Text, null)]
    [TestCase(null, 52)]
    [TestCase(null, null)]
    public void An_anchor_up_to_the_end_is_in_range(string? text, int? length)
    {
        Assert.That(Run(Map(source => source with { Length = length }, anchors: new TextAnchor("s", 50, 52)), "AM203", text), Is.Empty);
    }

    [TestCase("city", 1, "paragraph 2")]
    [TestCase("\n\nThe", 2, "no paragraph")]
    public void An_anchor_in_another_paragraph_than_it_says_is_found(string passage, int paragraph, string found)
    {
        var anchor = Anchor(passage) with { Paragraph = paragraph };

        var finding = Run(Map(anchors: anchor), "AM204", Text).Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("anchor-in-wrong-paragraph", Severity.Error, "c", anchor)));
        Assert.That(finding.Message,
            Is.EqualTo(
                $"The claim c is anchored at {anchor.Start}–{anchor.End} of the source 's': that starts in {found}, not in paragraph "
                    + $"{paragraph}."));
    }

    [Test]
    public void An_anchor_in_its_paragraph_is_not_found()
    {
        Assert.That(Run(Map(anchors: [Anchor("city"), Anchor("noon") with { Paragraph = null }]), "AM204", Text), Is.Empty);
    }

    [Test]
    public void An_anchor_that_was_made_from_another_passage_is_found()
    {
        var anchor = Anchor("noon") with { Sha256 = OtherDigest };

        var finding = Run(Map(anchors: anchor), "AM205", Text).Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("anchor-digest-wrong", Severity.Error, "c", anchor)));
        Assert.That(finding.Message,
            Is.EqualTo(
                $"The claim c is anchored at 18–22 of the source 's': the SHA-256 of that passage is {Anchor("noon").Sha256![..12]}…, not "
                    + $"000000000000…."));
    }

    [Test]
    public void An_anchor_with_the_digest_of_its_passage_or_none_is_not_found()
    {
        Assert.That(Run(Map(anchors: [Anchor("city"), Anchor("noon") with { Sha256 = null }]), "AM205", Text), Is.Empty);
    }

    [Test]
    public void Anchors_of_relations_are_checked_too()
    {
        var map = Map();
        map.Add(new Relation("r", RelationKind.Support) { Anchors = [Anchor("noon") with { Sha256 = OtherDigest }] });

        Assert.That(Run(map, "AM205", Text).Single().Node, Is.EqualTo("r"));
    }

    [Test]
    public void A_source_in_which_nothing_is_anchored_is_found()
    {
        var finding = Run(Map(), "AM207").Single();

        Assert.That((finding.Rule.Name, finding.Severity, finding.Node, finding.Anchor),
            Is.EqualTo(("unused-source", Severity.Warning, (string?)null, (TextAnchor?)null)));
        Assert.That(finding.Message, Is.EqualTo("Nothing is anchored in the source 's'."));
    }

    [Test]
    public void A_source_in_which_only_a_relation_is_anchored_is_used()
    {
        var map = Map();
        map.Add(new Relation("r", RelationKind.Support) { Anchors = [Anchor("noon")] });

        Assert.That(Run(map, "AM207"), Is.Empty);
    }

    [TestCase("https://x.example/a?b=c#d", false)]
    [TestCase("HTTP://X.EXAMPLE", false)]
    [TestCase("urn:isbn:9780262033848", false)]
    [TestCase("doi:10.1000/182", false)]
    [TestCase("", false)]
    [TestCase("htps://x.example", true)]
    [TestCase("www.x.example", true)]
    [TestCase("/srv/article.html", true)]
    [TestCase("javascript:alert(1)", true)]
    [TestCase("The Evening Post", true)]
    public void An_address_that_is_not_linked_is_found(string address, bool isFound)
    {
        var map = Map();
        map.ReplaceSource(map.GetSource("s") with { Url = address });

        Assert.That(Run(map, "AM210").Select(finding => finding.Message), Is.EqualTo(isFound
            ? new[] { $"The address of the source 's', '{address}', leads to no web page and is not linked." }
            : []));
    }

    [TestCase("en", false)]
    [TestCase("ur-PK", false)]
    [TestCase("zh-Hant-TW", false)]
    [TestCase("de-1996", false)]
    [TestCase("x-own", false)]
    [TestCase("", false)]
    [TestCase("English", true)]
    [TestCase("en_GB", true)]
    [TestCase("en ", true)]
    [TestCase("en-", true)]
    [TestCase("x", true)]
    [TestCase("по-русски", true)]
    public void A_language_that_is_no_tag_is_found(string language, bool isFound)
    {
        var map = Map();
        map.ReplaceSource(map.GetSource("s") with { Language = language });
        map.Language = language;

        Assert.That(Run(map, "AM211").Select(finding => finding.Message), Is.EqualTo(isFound
            ? new[]
            {
                $"The language of the map, '{language}', is no language tag.",
                $"The language of the source 's', '{language}', is no language tag.",
            }
            : []));
    }
}
