using System.Globalization;
using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit;

/// <summary>
/// Tells whether a constraint holds of every strength from 0 to 1. It says so only where that is certain: of comparisons, ranges, equality
/// and what <c>and</c>, <c>or</c> and <c>not</c> make of them. Each of these changes at the numbers that it names and nowhere else, which
/// is tried beside them, so that what holds at those, beside them and at the ends holds everywhere.
/// </summary>
internal static class EveryStrength
{
    /// <summary>
    /// What newer versions of NUnit make of <c>Is.EqualTo(0.5)</c>, and the oldest one that this is built for does not have.
    /// </summary>
    private const string EqualToNumber = "EqualNumericConstraint";

    public static bool Meets(IConstraint constraint)
    {
        SortedSet<double> places = [0, 1];
        return AddPlaces(constraint, places) && places.All(strength => constraint.ApplyTo(strength).IsSuccess);
    }

    /// <summary>Adds the strengths at and beside which a constraint may change; false where these are not known.</summary>
    private static bool AddPlaces(IConstraint constraint, SortedSet<double> places)
    {
        switch (constraint)
        {
            case AndConstraint or OrConstraint or NotConstraint:
                return constraint.Arguments.All(part => part is IConstraint inner && AddPlaces(inner, places));
            case NaNConstraint or NullConstraint:
                return true;
            case ComparisonConstraint or RangeConstraint or EqualConstraint:
            case var equal when equal.GetType().Name.StartsWith(EqualToNumber, StringComparison.Ordinal):
                var edges = new SortedSet<double>();
                foreach (var argument in constraint.Arguments)
                    if (!AddEdge(argument, edges)) return false;
                if (!ChangesOnlyAt(constraint, edges)) return false;
                places.UnionWith(edges);
                return true;
            default:
                return false;
        }
    }

    private static bool AddEdge(object? argument, SortedSet<double> edges)
    {
        if (argument is not (double or float or decimal or int or long or short or byte or uint or ulong or ushort or sbyte)) return false;
        var edge = Convert.ToDouble(argument, CultureInfo.InvariantCulture);
        foreach (var place in new[] { double.BitDecrement(edge), edge, double.BitIncrement(edge) })
            if (place is >= 0 and <= 1) edges.Add(place);
        return true;
    }

    /// <summary>
    /// A tolerance or a comparer of one's own moves the change away from the number, and then it is not known where it is.
    /// </summary>
    private static bool ChangesOnlyAt(IConstraint constraint, SortedSet<double> edges)
    {
        var places = edges.Concat([0, 1]).Distinct().Order().ToList();
        for (var i = 1; i < places.Count; i++)
        {
            if (places[i] == double.BitIncrement(places[i - 1])) continue;
            var middle = (places[i - 1] + places[i]) / 2;
            if (Holds(places[i - 1]) != Holds(middle) || Holds(middle) != Holds(places[i])) return false;
        }
        return true;

        bool Holds(double strength) => constraint.ApplyTo(strength).IsSuccess;
    }
}
