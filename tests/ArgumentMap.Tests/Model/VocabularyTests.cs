namespace ArgumentMap.Tests.Model;

public class VocabularyTests
{
    [Test]
    public void Every_word_is_read_back()
    {
        CheckAllWords<RelationKind>();
        CheckAllWords<EvidenceType>();
        CheckAllWords<Basis>();
        CheckAllWords<EdgeRole>();
        CheckAllWords<CorpusLinkKind>();
        CheckAllWords<AnchorProblem>();
    }

    [Test]
    public void Words_are_lower_case_with_hyphens()
    {
        Assert.That(Vocabulary.Words<CorpusLinkKind>(),
            Is.EqualTo(new[] { "same-as", "corroborates", "contradicts", "elaborates", "contrasts" }));
        Assert.That(Vocabulary.Word(RelationKind.Support), Is.EqualTo("support"));
    }

    [TestCase("Support")]
    [TestCase("SUPPORT")]
    [TestCase(" support")]
    [TestCase("0")]
    [TestCase("")]
    [TestCase(null)]
    public void Only_the_exact_word_is_read(string? word)
    {
        Assert.That(Vocabulary.TryParse<RelationKind>(word, out var kind), Is.False);
        Assert.That(kind, Is.Default);
    }

    [Test]
    public void A_value_that_the_enumeration_does_not_have_has_no_word() =>
        Assert.That(() => Vocabulary.Word((RelationKind)99), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message
            .Contains("RelationKind"));

    private static void CheckAllWords<T>() where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            Assert.That(Vocabulary.TryParse<T>(Vocabulary.Word(value), out var read), Is.True);
            Assert.That(read, Is.EqualTo(value));
        }
        Assert.That(Vocabulary.Words<T>(), Is.EqualTo(Enum.GetValues<T>().Select(value => Vocabulary.Word(value))));
    }
}
