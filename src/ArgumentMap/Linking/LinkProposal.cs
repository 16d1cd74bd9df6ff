using System.Globalization;

namespace ArgumentMap.Linking;

/// <summary>Two statements of different maps that no link joins yet and that may belong together.</summary>
/// <param name="First">The one whose map, or which in its map, comes first.</param>
/// <param name="Second">The other.</param>
/// <param name="Score">How alike they are, above 0 and up to 1, to six places. What a number means differs between engines.</param>
/// <param name="SharedWords">
/// The words of the first that the second has too, in this or another form, the weightiest first; there may be none.
/// </param>
public sealed record LinkProposal(CorpusReference First, CorpusReference Second, double Score, ValueList<string> SharedWords)
{
    /// <summary>The proposal in one line, as in <c>0.42 a/x b/y (tram, cost)</c>.</summary>
    public override string ToString()
    {
        var words = SharedWords.Count > 0 ? $" ({string.Join(", ", SharedWords)})" : "";
        return $"{Score.ToString("0.00", CultureInfo.InvariantCulture)} {First} {Second}{words}";
    }
}
