using ArgumentMap.Diff;
using CsCheck;

namespace ArgumentMap.Tests.Diff;

[Category("Random")]
public class TextMatchTests
{
    /// <summary>No two short texts are just as alike as this, so that rounding decides nothing.</summary>
    private const double Threshold = 0.503;

    private static readonly Gen<string[]> Texts = Gen.OneOf("line", "pays", "city", "grows", "fast").Array[0, 5]
        .Select(words => string.Join(' ', words)).Array[0, 8];

    [TestCase("The line pays.", "The line pays.", 1)]
    [TestCase("The line pays.", "the LINE -- pays!", 1)]
    [TestCase("The line pays.", "The line pays well.", (6.0 / 7 + 0.75) / 2)]
    [TestCase("needs city trams", "city needs trams", (1 + 2.0 / 3) / 2)]
    public void A_statement_with_a_new_id_is_known_by_its_text(string old, string current, double similarity)
    {
        var change = Compare([old], [current]).Statements.Changed.Single();

        Assert.That(change.Similarity, Is.EqualTo(similarity).Within(1e-12));
        Assert.That(change.Members[0], Is.EqualTo(new MemberChange("id", "o0", "n0")));
    }

    [Test]
    public void The_threshold_decides_what_is_another_statement()
    {
        Assert.That(Compare(["The line pays."], ["The line fails."], 0.66).Statements.Changed, Has.Count.EqualTo(1));
        Assert.That(Compare(["The line pays."], ["The line fails."], 0.67).Statements.Changed, Is.Empty);
    }

    [TestCase("")]
    [TestCase("…")]
    public void Texts_without_a_word_are_alike_only_where_they_say_something_and_are_equal(string text)
    {
        Assert.That(Compare([text], [text], 0).Statements.Changed, Has.Count.EqualTo(text.Length));
        Assert.That(Compare([text], ["!"], 0).Statements.Changed, Is.Empty);
    }

    [Test]
    public void The_id_decides_before_the_text()
    {
        var (old, current) = (new ArgumentGraph("m"), new ArgumentGraph("m"));
        old.AddClaim("a", "The line pays.");
        current.AddClaim("b", "The line pays.");
        current.AddClaim("a", "Something else.");

        var diff = MapDiff.Between(old, current);

        Assert.That(diff.ToText(), Is.EqualTo("+ claim b \"The line pays.\"\n~ claim a text: \"The line pays.\" -> \"Something else.\"\n"));
    }

    [Test]
    public void Only_so_many_candidates_are_tried()
    {
        string[] many = [.. Enumerable.Range(0, 20).Select(i => $"line word{i} other{i} more{i}"), "line pays"];

        Assert.That(MapDiff.Between(Map("o", ["line pays well"]), Map("n", many), new DiffOptions { MaxCandidates = 1 }).Statements.Changed
            .Single().New.Text, Is.EqualTo("line pays"), "the rarest word first");
        Assert.That(
            MapDiff.Between(Map("o", ["line goes"]), Map("n", [.. many, "line goes on"]),
                new DiffOptions { MaxCandidates = 1 }).Statements.Changed, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_matches_are_those_that_a_comparison_of_all_with_all_finds() => Gen.Select(Texts, Texts).ForAll((old, current) =>
    {
        var changed = Compare(old, current, Threshold).Statements.Changed;

        var pairs = changed.Select(change => (change.Old.Id, change.New.Id, Math.Round(change.Similarity ?? 0, 9)));
        Assert.That(pairs,
            Is.EquivalentTo(BestFirst(old, current).Select(pair => ($"o{pair.Old}", $"n{pair.New}", Math.Round(pair.Score, 9)))));
    });

    private static MapDiff Compare(string[] old, string[] current, double threshold = 0.5) =>
        MapDiff.Between(Map("o", old), Map("n", current), new DiffOptions { MinSimilarity = threshold });

    private static ArgumentGraph Map(string prefix, string[] texts)
    {
        var map = new ArgumentGraph("map");
        for (var i = 0; i < texts.Length; i++) map.AddClaim($"{prefix}{i}", texts[i]);
        return map;
    }

    /// <summary>Equal texts in their order first, then always the best of all pairs that are left.</summary>
    private static List<(int Old, int New, double Score)> BestFirst(string[] old, string[] current)
    {
        var all = from o in Enumerable.Range(0, old.Length)
                  from n in Enumerable.Range(0, current.Length)
                  let score = old[o] == current[n] ? 2 : Score(old[o].Split(' '), current[n].Split(' '))
                  where score >= Threshold && old[o].Length > 0 && current[n].Length > 0
                  orderby score descending, o, n
                  select (Old: o, New: n, Score: score);
        var chosen = new List<(int Old, int New, double Score)>();
        foreach (var pair in all)
            if (!chosen.Any(other => other.Old == pair.Old || other.New == pair.New))
                chosen.Add(pair with { Score = Math.Min(1, pair.Score) });
        return chosen;
    }

    private static double Score(string[] one, string[] other)
    {
        var common = one.Distinct().Sum(word => Math.Min(one.Count(w => w == word), other.Count(w => w == word)));
        return common == 0
            ? 0
            : ((2.0 * common / (one.Length + other.Length)) + 1 - ((double)Distance(one, other) / Math.Max(one.Length, other.Length))) / 2;
    }

    private static int Distance(Span<string> one, Span<string> other)
    {
        if (one.Length == 0 || other.Length == 0) return one.Length + other.Length;
        var best = Math.Min(Distance(one[1..], other), Distance(one, other[1..])) + 1;
        best = Math.Min(best, Distance(one[1..], other[1..]) + (one[0] == other[0] ? 0 : 1));
        return one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0]
            ? Math.Min(best, Distance(one[2..], other[2..]) + 1)
            : best;
    }
}
