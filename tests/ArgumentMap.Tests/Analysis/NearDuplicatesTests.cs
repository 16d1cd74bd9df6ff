using ArgumentMap.Analysis;
using CsCheck;

namespace ArgumentMap.Tests.Analysis;

[Category("Random")]
public class NearDuplicatesTests
{
    private static Gen<string[]> Texts { get; } =
        Gen.OneOf("the", "The", "line", "river", "pays", "5%", "not", "中文", "", "—").Array[0, 9]
            .Select(words => string.Join(" ", words)).Array[0, 40];

    [Test]
    public void The_join_finds_what_comparing_all_pairs_finds() =>
        Gen.Select(Texts, Gen.OneOf(0.05, 0.25, 0.5, 2.0 / 3, 0.75, 0.8, 0.9, 1)).ForAll((texts, threshold) =>
    {
        var statements = Statements(texts);

        var found = statements.FindNearDuplicates(threshold).Select(pair => (pair.Statement.Id, pair.Earlier.Id, pair.Score));

        Assert.That(found, Is.EqualTo(Naive(statements, threshold)));
    }, iter: 2000);

    [Test]
    public void A_statement_is_paired_with_the_one_it_is_most_like()
    {
        var statements = Statements("a b c d e f x", "a b c d e f g h", "a b c d e f g");

        var pair = statements.FindNearDuplicates(0.6).Last();

        Assert.That((pair.Statement.Id, pair.Earlier.Id, pair.Score), Is.EqualTo(("s2", "s1", 7.0 / 8)));
    }

    [Test]
    public void An_excepted_pair_makes_room_for_the_next()
    {
        var statements = Statements("a b c d e f x", "a b c d e f g h", "a b c d e f g");

        var pair = statements.FindNearDuplicates(0.6, (_, earlier) => earlier.Id == "s1").Last();

        Assert.That((pair.Statement.Id, pair.Earlier.Id, pair.Score), Is.EqualTo(("s2", "s0", 6.0 / 8)));
    }

    [Test]
    public void A_word_that_comes_twice_counts_twice()
    {
        Assert.That(Statements("tax on tax on oil", "tax on oil").FindNearDuplicates(0.1).Single().Score, Is.EqualTo(3.0 / 5));
    }

    [Test]
    public void Where_thousands_are_alike_each_is_still_found()
    {
        var statements = Statements([.. Enumerable.Range(0, 5000).Select(i => $"The claim number {i} holds in the fourth region today")]);

        Assert.That(statements.FindNearDuplicates()
            .Select(pair => pair.Statement.Id), Is.EqualTo(statements.Skip(1).Select(statement => statement.Id)));
    }

    [Test]
    public void One_pair_is_found_among_thousands_that_share_a_pattern()
    {
        var texts = Enumerable.Range(0, 5000).Select(i => $"The claim number {i} holds.").Append("The claim number 4321 holds true.");

        var pair = Statements([.. texts]).FindNearDuplicates().Single();

        Assert.That((pair.Statement.Id, pair.Earlier.Id), Is.EqualTo(("s5000", "s4321")));
    }

    [Test]
    public void Of_very_long_texts_the_beginning_is_compared()
    {
        var beginning = string.Join(" ", Enumerable.Range(0, 128));

        Assert.That(Statements(beginning, beginning + " and more").FindNearDuplicates().Single().Score, Is.EqualTo(1));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1.01)]
    [TestCase(double.NaN)]
    public void A_threshold_is_above_0_and_up_to_1(double threshold) =>
        Assert.That(() => Statements().FindNearDuplicates(threshold), Throws.InstanceOf<ArgumentOutOfRangeException>().With
            .Property("ParamName").EqualTo("threshold"));

    private static List<Statement> Statements(params string[] texts) => [.. texts.Select((text, i) => new Claim($"s{i}", text))];

    /// <summary>By definition: each statement with the most alike, then earliest of those before it, all pairs compared.</summary>
    private static List<(string, string, double)> Naive(List<Statement> statements, double threshold)
    {
        var different = statements.Where(statement => Words(statement).Length > 0)
            .DistinctBy(statement => string.Join(" ", Words(statement))).ToList();
        return
        [
            .. from i in Enumerable.Range(0, different.Count)
               let likest = different.Take(i).Select(earlier => (earlier.Id, Score: Jaccard(Words(different[i]), Words(earlier))))
                   .Where(pair => pair.Score >= threshold).OrderByDescending(pair => pair.Score).Take(1)
               from pair in likest
               select (different[i].Id, pair.Id, pair.Score),
        ];
    }

    private static string[] Words(Statement statement) => statement.Text.ToLowerInvariant().Replace("—", "", StringComparison.Ordinal)
        .Replace("中文", "中 文", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static double Jaccard(string[] one, string[] other)
    {
        var shared = one.GroupBy(word => word).Sum(word => Math.Min(word.Count(), other.Count(candidate => candidate == word.Key)));
        return (double)shared / (one.Length + other.Length - shared);
    }
}
