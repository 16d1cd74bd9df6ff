using ArgumentMap.Wording;

namespace ArgumentMap;

/// <summary>On how many statements two maps agree and disagree. A map that is divided on a statement counts on neither side.</summary>
/// <param name="First">The id of the map that comes first.</param>
/// <param name="Second">The id of the other map.</param>
/// <param name="Agreements">On how many statements both are for or both are against.</param>
/// <param name="Disagreements">On how many statements one is for and the other against.</param>
public sealed record MapAgreement(string First, string Second, int Agreements, int Disagreements)
{
    /// <summary>The counts in one line, as in <c>a and b: 3 agreements, 1 disagreement</c>.</summary>
    public override string ToString() =>
        $"{First} and {Second}: {Counted.Of(Agreements, "agreement")}, {Counted.Of(Disagreements, "disagreement")}";
}
