namespace ArgumentMap.Reasoning;

/// <summary>
/// A set of grounds that suffices for a statement, and of which none can be spared: an environment, as truth maintenance calls it.
/// </summary>
/// <param name="Grounds">The grounds, in the map's order.</param>
public sealed record SupportEnvironment(ValueList<ArgumentNode> Grounds)
{
    /// <summary>The evidence among them.</summary>
    public IEnumerable<Evidence> Evidence => Grounds.OfType<Evidence>();

    /// <summary>What is taken as given among them: claims and the like that nothing supports.</summary>
    public IEnumerable<ArgumentNode> Assumptions => Grounds.Where(node => node is not ArgumentMap.Evidence);

    /// <summary>The ids, as in <c>{e1, e2}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", Grounds.Select(node => node.Id))}}}";
}
