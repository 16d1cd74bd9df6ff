using ArgumentMap;

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
    public void The_articles_disagree_on_whom_American_support_of_India_is_aimed_at()
    {
        var row = Row("changing-dynamics/us-aims-to-contain-china");

        Assert.That(row["islamabads-marriage-with-moscow"].IsFor);
        Assert.That(row["pak-russia-relations"].IsAgainst);
    }

    [Test]
    public void The_script_shows_the_contradictions_and_who_disagrees_most()
    {
        var output = Script.Run("contradictions");

        var worst = _matrix.Pairs.MaxBy(pair => pair.Disagreements)!;
        Assert.That(output, Does.Contain("The real upswing is dated to 2014"));
        Assert.That(output, Does.Match($"{worst.First} / {worst.Second} +█+ {worst.Disagreements}\\b"));
    }

    private AgreementRow Row(string id) => _matrix.Rows.Single(row => row.Statement.Id == id);
}
