using ArgumentMap;
using ArgumentMap.NUnit;

namespace Scripts.Tests;

public class ContradictionsTests
{
    private readonly AgreementMatrix _matrix = AgreementMatrix.Of(Maps.Corpus.Merge());

    [Test]
    public void The_articles_disagree_on_when_the_rapprochement_began()
    {
        var row = Row("budding-strategic-relationship/traction-since-2014");

        Assert.That(row["budding-strategic-relationship"].IsFor);
        Assert.That(row["changing-dynamics"].IsAgainst);
    }

    [Test]
    public void Two_articles_see_American_support_of_India_aimed_at_China_and_one_gives_another_reason()
    {
        var row = Row("changing-dynamics/us-aims-to-contain-china");

        Assert.That(row["budding-strategic-relationship"].IsFor);
        Assert.That(row["islamabads-marriage-with-moscow"].IsFor);
        Assert.That(row["pak-russia-relations"].Stance, Is.EqualTo(MapStance.NoStance));
    }

    [TestCase("budding-strategic-relationship/us-india-defence-partnership")]
    [TestCase("changing-dynamics/india-us-close-ties")]
    [TestCase("military-ties/india-us-defence-ties")]
    public void All_five_articles_say_that_India_and_America_are_tied_in_defence(string id) =>
        Assert.That(Row(id).AllCells, Has.Exactly(5).Items.And.All.Property(nameof(AgreementCell.IsFor)).True);

    [Test]
    public void Two_articles_welcome_the_bloc_that_a_third_fears()
    {
        const string Rivalry = "islamabads-marriage-with-moscow/indo-us-ties-start-bloc-rivalry";
        var links = Maps.Corpus.Links.Where(link => link.To.ToString() == Rivalry).ToList();

        Assert.That(links.Select(link => link.From.Map), Is.SupersetOf(new[] { "budding-strategic-relationship", "changing-dynamics" }));
        Assert.That(links.Select(link => link.Kind), Has.All.EqualTo(CorpusLinkKind.Contrasts));
    }

    [Test]
    public void No_link_decides_a_thesis()
    {
        var merged = Maps.Corpus.Merge().Map;
        var theses = merged.Statements.Where(statement => statement.IsMain).ToList();

        Assert.That(theses, Has.Count.EqualTo(5));
        foreach (var thesis in theses) Assert.That(merged, Argues.Accepts(thesis.Id));
    }

    [Test]
    public void The_script_shows_the_contradictions_and_who_disagrees_most()
    {
        var output = Script.Run("contradictions");

        var worst = _matrix.Pairs.MaxBy(pair => pair.Disagreements)!;
        Assert.That(output, Does.Contain("Can both be true? No").And.Contain("Contrasts"));
        Assert.That(output, Does.Match($"{worst.First} / {worst.Second} +█+ {worst.Disagreements}\\b"));
    }

    private AgreementRow Row(string id) => _matrix.Rows.Single(row => row.Statement.Id == id);
}
