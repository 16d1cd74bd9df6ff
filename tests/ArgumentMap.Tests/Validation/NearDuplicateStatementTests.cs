using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class NearDuplicateStatementTests
{
    private const string Text = "The new line will pay for itself within ten years.";
    private const string Similar = "The new line will pay for itself within twelve years.";

    [Test]
    public void Nearly_the_same_words_are_found_with_their_score()
    {
        var finding = Rule.Finding("AM007", Pair());

        Assert.That(finding.Node, Is.EqualTo("b"));
        Assert.That(finding.Related, Is.EqualTo(new[] { "a" }));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Score, Is.EqualTo(9.0 / 11));
        Assert.That(finding.Message, Is.EqualTo($"The claim b reads almost like the claim a (0.82): \"{Similar}\""));
    }

    [Test]
    public void The_threshold_is_an_option() =>
        Assert.That(Rule.Findings("AM007", Pair(), new ValidationOptions { NearDuplicate = 0.9 }), Is.Empty);

    [Test]
    public void Exact_duplicates_are_left_to_their_own_rule() =>
        Assert.That(Rule.Findings("AM007", MapBuilder.Create("m").Claim("a", Text).Claim("b", Text.ToUpperInvariant())), Is.Empty);

    [Test]
    public void What_the_map_opposes_or_calls_a_rephrase_is_meant_to_be_alike([Values(RelationKind.Attack, RelationKind.Rephrase)]
        RelationKind kind, [Values] bool isTurned)
    {
        var (from, to) = isTurned ? ("b", "a") : ("a", "b");

        Assert.That(Rule.Findings("AM007", Pair().Relation(kind, to, [from])), Is.Empty);
    }

    [Test]
    public void A_reason_that_is_nearly_its_conclusion_is_found() =>
        Assert.That(Rule.Findings("AM007", Pair().Support("a", "b")), Has.Count.EqualTo(1));

    [Test]
    public void Different_statements_are_fine() =>
        Assert.That(Rule.Findings("AM007", MapBuilder.Create("m").Claim("a", Text).Claim("b", "The river is wide and deep.")), Is.Empty);

    private static MapBuilder Pair() => MapBuilder.Create("m").Claim("a", Text).Claim("b", Similar);
}
