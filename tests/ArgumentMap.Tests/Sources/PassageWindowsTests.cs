using CsCheck;

namespace ArgumentMap.Tests.Sources;

public class PassageWindowsTests
{
    [Test]
    [Category("Random")]
    public void The_nearest_place_is_that_of_a_naive_search() =>
        Gen.Select(Gen.OneOf(".", ",", " ", "é.", "😀").Array[1, 12].Select(string.Concat), Gen.Int[0, 14], Gen.Int[1, 3],
                Gen.Int[0, 14], Gen.Int[0, 14])
            .Where(sample => SourceText.FromString(sample.Item1).Length >= sample.Item3)
            .ForAll(sample =>
            {
                var (letters, expected, length, from, to) = sample;
                var text = SourceText.FromString(letters);
                var digest = Digest.Bytes(Digest.Of(text.Passage(new TextRange(0, length))));
                var within = new TextRange(Math.Min(from, to), Math.Max(from, to));

                var nearest = new[] { true, false }
                    .Select(isBetweenWords => Windows(letters).Nearest((new TextRange(expected, expected + length), digest), within,
                        isBetweenWords, new HashBudget(int.MaxValue)))
                    .ToList();

                var places = text.Find(text.Passage(new TextRange(0, length))).Select(place => place.Start)
                    .Where(start => start >= within.Start && start <= within.End)
                    .OrderBy(start => Math.Abs(start - expected)).ThenBy(start => start).ToList();
                Assert.That(nearest.Select(answer => answer.IsCut), Is.All.False);
                Assert.That(nearest.Select(answer => answer.Place?.Start).OfType<int>().OrderBy(start => Math.Abs(start - expected))
                    .ThenBy(start => start).Take(1), Is.EqualTo(places.Take(1)));
            });

    [Test]
    public void A_passage_may_reach_to_the_ends_of_the_text_and_not_beyond()
    {
        var digest = Digest.Bytes(Digest.Of("ab"));

        Assert.That(Windows("ab").Has(new TextRange(0, 2), digest), Is.True);
        Assert.That(Windows("ab").Has(new TextRange(1, 3), digest), Is.False);
        Assert.That(Windows("a").Has(new TextRange(0, 2), digest), Is.False);
    }

    [Test]
    public void Places_between_words_and_inside_of_words_are_looked_at_by_different_searches()
    {
        Assert.That(Found("tram ram", isBetweenWords: true), Is.EqualTo(5));
        Assert.That(Found("tram ram", isBetweenWords: false), Is.EqualTo(1));
        Assert.That(Found("tram", isBetweenWords: true), Is.Null);
        Assert.That(Found("ram", isBetweenWords: true), Is.Zero);
        Assert.That(Found("rams", isBetweenWords: false), Is.Zero);
        Assert.That(Found("rams", isBetweenWords: true), Is.Null);
    }

    private static int? Found(string text, bool isBetweenWords) => Windows(text).Nearest(
        (new TextRange(0, 3), Digest.Bytes(Digest.Of("ram"))), new TextRange(0, text.Length), isBetweenWords, new HashBudget(1_000))
        .Place?.Start;

    private static PassageWindows Windows(string text) => new(TextVariant.AllOf(text)[0]);
}
