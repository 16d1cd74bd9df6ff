using ArgumentMap.Query;
using CsCheck;

namespace ArgumentMap.Tests.Query;

[Category("Random")]
public class QueryRoundTripTests
{
    private static readonly string[] Pieces =
    [
        "evidence", "main", "tag", "kind", "text", "depth", "has", "and", "or", "not", "supports", "supports*", "hasPremise", "any", "id",
        "basis", "=", "!=", "~",
        "<", ">=", "(", ")", "((", "#", ",", "*", "\"", "'", "\\", "/", "/i", "energy", "3", "1e999", "-", "+", "NaN", " ", "  ", "\n",
        "\0", "é", "😀", "\uD83D", "\uFEFF", "(a", "[",
    ];

    [Test]
    public void A_query_that_was_written_and_read_is_the_same() =>
        RandomQuery.Any.ForAll(query => Assert.That(MapQuery.Parse(query.ToString()), Is.EqualTo(query)), iter: 5000);

    [Test]
    public void The_deepest_query_is_read_again()
    {
        var query = MapQuery.Main;
        while (Depth(query) < MapQuery.MaximumDepth - 1) query = MapQuery.Supports(query | MapQuery.Leaf);

        Assert.That(MapQuery.Parse(query.ToString()), Is.EqualTo(query));
    }

    [Test]
    public void Whatever_is_typed_is_a_query_or_a_syntax_error() =>
        Gen.OneOf(Gen.OneOf(Pieces).Array[0, 14].Select(string.Concat), Gen.OneOf(Pieces).Array[0, 14]
            .Select(pieces => string.Join(' ', pieces)), Gen.String)
            .ForAll(IsQueryOrSyntaxError, iter: 20_000);

    [Test]
    public void A_damaged_query_is_a_query_or_a_syntax_error() =>
        Gen.Select(RandomQuery.Any, Gen.Double.Unit, Gen.Int[0, 3], Gen.OneOf(Pieces)).Select((query, where, cut, piece) =>
            {
                var text = query.ToString();
                var at = (int)(where * text.Length);
                return text.Remove(at, Math.Min(cut, text.Length - at)).Insert(at, piece);
            })
            .ForAll(IsQueryOrSyntaxError, iter: 10_000);

    private static void IsQueryOrSyntaxError(string text)
    {
        Assert.That(MapQuery.TryParse(text, out var tried), Is.EqualTo(tried is not null));
        try
        {
            var query = MapQuery.Parse(text);
            Assert.That(MapQuery.Parse(query.ToString()), Is.EqualTo(query));
        }
        catch (QuerySyntaxException fault)
        {
            Assert.That(fault.Column, Is.InRange(1, text.Length + 1));
        }
    }

    private static int Depth(MapQuery query) => query switch
    {
        StepQuery step => 1 + Depth(step.Query),
        OrQuery or => 1 + or.Queries.Max(Depth),
        _ => 1,
    };
}
