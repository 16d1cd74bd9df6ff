using System.Globalization;

namespace ArgumentMap.Drawing;

/// <summary>
/// How the line of a step is broken that the author does not state, so that it is told from the lines of all other kinds in grey too. One
/// that would be whole gets dashes with a dot between them where the text implies the step, with two where the analyst added it; one that
/// would be broken anyway has its dashes in twos or in threes.
/// </summary>
internal static class BasisPattern
{
    private const double Dash = 10;
    private const double Gap = 3;
    private const double Dot = 2;

    /// <summary>The pattern for a line that would otherwise have another.</summary>
    /// <param name="pattern">The pattern it would have; null where it would be whole. Only its first dash and gap count.</param>
    /// <param name="basis">What is known of the step.</param>
    /// <returns>The pattern unchanged for what the author states, or of what nothing is known.</returns>
    public static string? Of(string? pattern, Basis? basis)
    {
        if (basis is not (Basis.Implicit or Basis.Analyst)) return pattern;
        var more = basis == Basis.Implicit ? 1 : 2;
        var lengths = new List<double>();
        var given = Lengths(pattern);
        if (given.Count < 2)
        {
            lengths.AddRange([Dash, Gap]);
            for (var dot = 0; dot < more; dot++) lengths.AddRange([Dot, Gap]);
        }
        else
        {
            for (var twin = 0; twin < more; twin++) lengths.AddRange([given[0], given[1] / 2]);
            lengths.AddRange([given[0], 2 * given[1]]);
        }
        return string.Join(" ", lengths.Select(length => length.ToString(CultureInfo.InvariantCulture)));
    }

    private static List<double> Lengths(string? pattern) =>
        [.. (pattern ?? "").Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(length => double.TryParse(length, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0)];
}
