namespace ArgumentMap.Tests.Model;

public class IdentityTests
{
    [TestCase("https://city.example/count", "http://city.example/count")]
    [TestCase("https://city.example/count", "https://www.city.example/count/")]
    [TestCase("https://city.example/count", "HTTPS://City.Example:443/count#page-3")]
    [TestCase("https://city.example/count?year=2024", "https://city.example/count?year=2024&utm_source=mail")]
    [TestCase("urn:isbn:123", " urn:isbn:123 ")]
    public void Addresses_that_lead_to_one_page_are_of_one_source(string first, string second) =>
        Assert.That(Sourced(first).IsSameAs(Sourced(second)));

    [TestCase("https://city.example/count", "https://city.example/Count")]
    [TestCase("https://city.example/count?year=2024", "https://city.example/count?year=2023")]
    [TestCase("https://city.example/#/one", "https://city.example/#/two")]
    [TestCase("https://city.example:8080/", "https://city.example/")]
    [TestCase("https://city.example/", "https://stat.city.example/")]
    public void Other_addresses_are_of_other_sources(string first, string second) =>
        Assert.That(Sourced(first).IsSameAs(Sourced(second)), Is.False);

    [Test]
    public void Sources_with_neither_address_nor_digest_are_never_the_same() =>
        Assert.That(new SourceDocument("a", "Survey").IsSameAs(new SourceDocument("a", "Survey")), Is.False);

    [Test]
    public void Sources_of_one_digest_are_the_same() =>
        Assert.That(
            new SourceDocument("a",
                "Survey")
            { Sha256 = new string('a', 64) }.IsSameAs(new SourceDocument("b", "") { Sha256 = new string('a', 64) }));

    [TestCase("Jutta Meier", "jutta  MEIER ", true)]
    [TestCase("Jutta Meier", "J. Meier", false)]
    [TestCase("", "", false)]
    [TestCase("Zo\u00EB Kr\u00E4mer", "ZOE\u0308 KRA\u0308MER", true)]
    [TestCase("Zo\u00EB Kr\u00E4mer", "Zoe Kramer", false)]
    [TestCase("\u212Bngstr\u00F6m", "A\u030Angstro\u0308m", true)]
    public void Participants_are_told_by_their_names(string first, string second, bool isSame) =>
        Assert.That(new Participant("a", first).IsSameAs(new Participant("b", second)), Is.EqualTo(isSame));

    [Test]
    public void All_who_utter_a_statement_say_it_after_whom_it_names_itself()
    {
        var map = new ArgumentGraph("m");
        foreach (var name in new[] { "ann", "bob", "cem" }) map.AddParticipant(new Participant(name, name));
        map.Add(new Evidence("e", "It rained.") { SaidBy = "cem" });
        map.Add(new Locution("l1", "It rained.") { SaidBy = "bob" });
        map.Add(new Locution("l2", "Yes.") { SaidBy = "ann" });
        map.Add(new Locution("l3", "Indeed.") { SaidBy = "bob" });
        map.AddRelation(RelationKind.Illocution, "e", "l1", "l2");
        map.AddRelation(RelationKind.Illocution, "e", "l3");

        Assert.That(map.SpeakersOf("e").Select(speaker => speaker.Id), Is.EqualTo(new[] { "cem", "bob", "ann" }));
        Assert.That(map.SpeakersOf("l2").Single().Id, Is.EqualTo("ann"));
        Assert.That(() => map.SpeakersOf("nope"), Throws.TypeOf<KeyNotFoundException>());
    }

    private static SourceDocument Sourced(string url) => new("s", "Survey") { Url = url };
}
