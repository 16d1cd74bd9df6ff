using System.Globalization;
using ArgumentMap.Reasoning;
using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit;

/// <summary>
/// A node of the map has a strength of which another constraint holds. One that holds of every strength from 0 to 1 fails: nothing is
/// tested.
/// </summary>
/// <param name="id">The id of the node.</param>
/// <param name="expected">What holds of the strength, 0 to 1.</param>
/// <param name="semantics">The semantics of the strength.</param>
/// <param name="options">
/// How the map is read; null for <see cref="FrameworkOptions.Default"/>; acceptance and its readings do not count here.
/// </param>
public sealed class StrengthConstraint(string id, IResolveConstraint expected, GradualSemantics semantics, FrameworkOptions? options)
    : MapConstraint(Guard.NotNull(id, nameof(id)))
{
    private readonly IConstraint _expected = Guard.NotNull(expected, nameof(expected)).Resolve();

    private readonly GradualSemantics _semantics = Guard.NotNull(semantics, nameof(semantics));

    /// <inheritdoc/>
    public override string Description => $"a map that gives {id} a strength {_expected.Description} by {_semantics.Name}";

    /// <inheritdoc/>
    protected override MapVerdict Judge(ArgumentGraph map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (EveryStrength.Meets(_expected)) return MapVerdict.Vacuous($"every strength is {_expected.Description}", map.GetNode(id).Id);
        var result = map.ToStrengths(_semantics, options);
        var strength = result.StrengthOf(id);
        var near = map.RelationsTo(id)
            .SelectMany(relation => map.PremisesOf(relation.Id).Select(premise => premise.Id).Prepend(relation.Id));
        var caveat = result.Status == StrengthStatus.NotConverged ? " (not converged)" : "";
        return new MapVerdict(_expected.ApplyTo(strength).IsSuccess,
            string.Create(CultureInfo.InvariantCulture, $"{strength:0.0000}{caveat}"), [id, .. near]);
    }
}
