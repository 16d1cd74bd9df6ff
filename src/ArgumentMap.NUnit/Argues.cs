namespace ArgumentMap.NUnit;

/// <summary>Where constraints on maps begin: <c>Assert.That(map, Argues.Supports("rec-1").WithEvidence())</c>. All take ids; one that the map lacks is a <see cref="KeyNotFoundException"/>.</summary>
public static class Argues
{
    /// <summary>The map gives a reason for this node.</summary>
    public static SupportsConstraint Supports(string id) => new(id);
}
