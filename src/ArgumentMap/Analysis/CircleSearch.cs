using ArgumentMap.Wording;

namespace ArgumentMap.Analysis;

/// <summary>The circles that a search found.</summary>
/// <param name="Circles">
/// The circles, the shortest first. Each is its nodes along the support, statements and relations in turn, and begins with the node that
/// comes first in the map; the last node leads to the first.
/// </param>
/// <param name="End">Why the search ended.</param>
public sealed record CircleSearch(IReadOnlyList<IReadOnlyList<ArgumentNode>> Circles, CircleSearchEnd End)
{
    /// <summary>How many circles there are, and how the search ended.</summary>
    public override string ToString() => $"{Counted.Of(Circles.Count, "circle")}, {Vocabulary.Word(End)}";
}
