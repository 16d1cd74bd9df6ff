namespace ArgumentMap.Tests.Model;

public class SourceDocumentTests
{
    private static readonly string SomeDigest = new('a', 64);

    [Test]
    public void Sources_with_equal_members_are_equal()
    {
        var (source, twin) = (Full("Ann", "Bo"), Full("Ann", "Bo"));

        Assert.That(twin, Is.EqualTo(source));
        Assert.That(twin.GetHashCode(), Is.EqualTo(source.GetHashCode()));
        Assert.That(Full("Bo", "Ann"), Is.Not.EqualTo(source));
    }

    [Test]
    public void Participants_with_equal_members_are_equal()
    {
        var participant = new Participant("p", "The mayor") { Extensions = ExtensionData.Empty.With("x", "1") };

        Assert.That(new Participant("p", "The mayor") { Extensions = ExtensionData.Empty.With("x", "1") }, Is.EqualTo(participant));
        Assert.That(participant with { Name = "The deputy" }, Is.Not.EqualTo(participant));
        Assert.That(() => new Participant(" ", "The mayor"), Throws.ArgumentException);
        Assert.That(() => new Participant("p", null!), Throws.ArgumentNullException);
    }

    [TestCase("abc")]
    [TestCase("")]
    [TestCase("zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz")]
    [TestCase("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void A_digest_has_64_lower_case_hexadecimal_digits(string digest)
    {
        Assert.That(() => new SourceDocument("s", "t") { Sha256 = digest }, Throws.ArgumentException);
        Assert.That(() => new TextAnchor("s", 0, 1) { Sha256 = digest }, Throws.ArgumentException);
    }

    [Test]
    public void A_length_is_not_negative()
    {
        Assert.That(new SourceDocument("s", "t") { Length = 0 }.Length, Is.Zero);
        Assert.That(() => new SourceDocument("s", "t") { Length = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Anchors_with_equal_members_are_equal()
    {
        var anchor = new TextAnchor("s", 3, 7) { Paragraph = 1, Sha256 = SomeDigest };

        Assert.That(new TextAnchor("s", 3, 7) { Paragraph = 1, Sha256 = new string('a', 64) }, Is.EqualTo(anchor));
        Assert.That(new TextAnchor("s", 3, 8) { Paragraph = 1, Sha256 = SomeDigest }, Is.Not.EqualTo(anchor));
        Assert.That(anchor with { Paragraph = 2 }, Is.Not.EqualTo(anchor));
        Assert.That(anchor with { Source = "t" }, Is.Not.EqualTo(anchor));
    }

    [Test]
    public void An_anchor_neither_starts_before_the_text_nor_runs_backwards()
    {
        Assert.That(() => new TextAnchor("s", -1, 5), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("start"));
        Assert.That(() => new TextAnchor("s", 5, 4), Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("end"));
        Assert.That(() => new TextAnchor("", 0, 1), Throws.ArgumentException);
        Assert.That(() => new TextAnchor("s", 0, 1) { Paragraph = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(new TextAnchor("s", 5, 5).End, Is.EqualTo(5));
    }

    private static SourceDocument Full(params string[] authors) => new("s", "An article")
    {
        Authors = [.. authors],
        Publisher = "A paper",
        Published = new PartialDate(2019, 4, 13),
        Url = "https://example.org/article",
        Language = "en",
        Sha256 = SomeDigest,
        Length = 1234,
        Extensions = ExtensionData.Empty.With("doi", "\"10.1/2\""),
    };
}
