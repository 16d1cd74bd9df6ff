using System.Globalization;

namespace ArgumentMap.Linking;

/// <summary>The links that a corpus may lack.</summary>
/// <param name="Engine">The name of the engine.</param>
/// <param name="Best">The most alike, best first; of equal ones those that come first in the corpus.</param>
/// <param name="Pairs">How many pairs are alike enough, with those that are not among the best.</param>
public sealed record LinkProposals(string Engine, ValueList<LinkProposal> Best, long Pairs)
{
    /// <summary>Whether there are more than the best.</summary>
    public bool IsCut => Best.Count < Pairs;

    /// <summary>The size in one line, as in <c>the 20 most alike of 311 pairs (lexical)</c>.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        IsCut ? "the {0} most alike of {1} pairs ({2})" : Pairs == 1 ? "1 pair ({2})" : "{1} pairs ({2})",
        Best.Count, Pairs, Engine);
}
