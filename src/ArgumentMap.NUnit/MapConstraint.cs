using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit;

/// <summary>
/// A constraint on an <see cref="ArgumentGraph"/>. Derive from it for a constraint of one's own: a failure then shows the part of the map
/// that decides as an indented tree.
/// </summary>
/// <param name="arguments">What the constraint is about, for its name in messages.</param>
public abstract class MapConstraint(params object?[] arguments) : Constraint(arguments)
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The actual value is no map.</exception>
    public override ConstraintResult ApplyTo<TActual>(TActual actual) => actual is ArgumentGraph map
        ? new MapConstraintResult(this, map, Judge(map))
        : throw new ArgumentException($"The actual value must be an {nameof(ArgumentGraph)}, but was {actual?.GetType().Name ?? "null"}.",
            nameof(actual));

    /// <summary>
    /// The constraint that holds where this one does not. What could not have turned out otherwise (<see cref="MapVerdict.IsVacuous"/>)
    /// meets neither.
    /// </summary>
    public static MapConstraint operator !(MapConstraint constraint) =>
        constraint is NotMapConstraint { Negated: var negated }
            ? negated
            : new NotMapConstraint(Guard.NotNull(constraint, nameof(constraint)));

    /// <summary>
    /// The constraint that holds where both do; its failure shows what the failing ones found. What could not have turned out otherwise
    /// fails the whole.
    /// </summary>
    public static MapConstraint operator &(MapConstraint left, MapConstraint right) => new JoinedMapConstraint(
        Guard.NotNull(left, nameof(left)), Guard.NotNull(right, nameof(right)), both: true);

    /// <summary>
    /// The constraint that holds where one of two does; its failure shows what both found. What could not have turned out otherwise fails
    /// the whole.
    /// </summary>
    public static MapConstraint operator |(MapConstraint left, MapConstraint right) => new JoinedMapConstraint(
        Guard.NotNull(left, nameof(left)), Guard.NotNull(right, nameof(right)), both: false);

    internal MapVerdict VerdictOn(ArgumentGraph map) => Judge(map);

    /// <summary>Judges a map. Must not change it.</summary>
    protected abstract MapVerdict Judge(ArgumentGraph map);
}
