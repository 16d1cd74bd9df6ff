using System.Globalization;

namespace ArgumentMap.Wording;

/// <summary>A number and what it counts, as people say it: one fault, two faults.</summary>
internal static class Counted
{
    /// <param name="count">The number.</param>
    /// <param name="one">The word for one.</param>
    /// <param name="many">The word for several, where it does not just end in s.</param>
    public static string Of(int count, string one, string? many = null) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? $"{one}s")}";
}
