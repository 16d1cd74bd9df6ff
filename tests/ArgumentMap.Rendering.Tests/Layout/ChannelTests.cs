using ArgumentMap.Rendering.Layout.Layered;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Layout;

/// <summary>The tracks of level pieces: none lies on another, and no two cross more often than they must.</summary>
[Category("Random")]
public class ChannelTests
{
    private static readonly Gen<(int Upper, int Lower)[]> Ends =
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60]).Where((upper, lower) => upper != lower).Array[1, 10];

    [Test]
    public void Pieces_beside_each_other_have_tracks_of_their_own() => Ends.ForAll(ends =>
        Pairs(Assigned(ends)).All(pair => pair.One.Track != pair.Other.Track || !AreBeside(pair.One, pair.Other)));

    [Test]
    public void No_two_pieces_cross_more_often_than_they_must() => Ends.ForAll(ends =>
        Pairs(Assigned([.. ends.Where(end => Own(ends, end.Upper) && Own(ends, end.Lower))])).All(pair => Crossings(pair.One, pair.Other)
            == Math.Min(CrossingsIfAbove(pair.One, pair.Other), CrossingsIfAbove(pair.Other, pair.One))));

    [Test]
    public void What_is_left_of_the_height_is_shared_by_the_tracks()
    {
        LevelPiece[] pieces = [new(0, 0, 100), new(0, 50, 150)];
        var channel = ChannelOf(pieces);

        var (high, low) = (channel.HeightOf(pieces[1], 10, 60), channel.HeightOf(pieces[0], 10, 60));

        Assert.That(channel.Height, Is.LessThan(60));
        Assert.That(high - 10, Is.EqualTo(70 - low).Within(1e-9));
        Assert.That(low, Is.GreaterThan(high));
    }

    private static LevelPiece[] Assigned((int Upper, int Lower)[] ends)
    {
        LevelPiece[] pieces = [.. ends.Select(end => new LevelPiece(0, 10 * end.Upper, 10 * end.Lower))];
        ChannelOf(pieces);
        return pieces;
    }

    private static Channel ChannelOf(LevelPiece[] pieces)
    {
        var channel = new Channel();
        foreach (var piece in pieces) channel.Add(piece, hasUpperHead: false, hasLowerHead: false);
        channel.Assign();
        return channel;
    }

    private static bool Own((int Upper, int Lower)[] ends, int place) => ends.Sum(end => (end.Upper == place ? 1 : 0)
        + (end.Lower == place ? 1 : 0)) == 1;

    private static IEnumerable<(LevelPiece One, LevelPiece Other)> Pairs(LevelPiece[] pieces) =>
        pieces.SelectMany((one, i) => pieces.Take(i).Select(other => (one, other)));

    private static bool AreBeside(LevelPiece one, LevelPiece other) => one.Left <= other.Right && other.Left <= one.Right;

    private static int Crossings(LevelPiece one, LevelPiece other) =>
        one.Track < other.Track ? CrossingsIfAbove(one, other) : CrossingsIfAbove(other, one);

    /// <summary>The one above goes down through the other, and the other comes from above through it.</summary>
    private static int CrossingsIfAbove(LevelPiece above, LevelPiece below) =>
        (IsWithin(above.Lower, below) ? 1 : 0) + (IsWithin(below.Upper, above) ? 1 : 0);

    private static bool IsWithin(double place, LevelPiece piece) => place > piece.Left && place < piece.Right;
}
