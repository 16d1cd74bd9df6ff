namespace ArgumentMap.Reasoning;

/// <summary>
/// A set of grounds that suffices for a statement, and of which none can be spared: an environment, as truth maintenance calls it.
/// </summary>
/// <param name="Statements">The grounds, in the map's order.</param>
public sealed record SupportEnvironment(ValueList<ArgumentNode> Statements)
{
    /// <summary>The evidence among them.</summary>
    public IEnumerable<Evidence> Evidence => Statements.OfType<Evidence>();

    /// <summary>What is taken as given among them: claims and recommendations that nothing supports.</summary>
    public IEnumerable<ArgumentNode> Assumptions => Statements.Where(node => node is not ArgumentMap.Evidence);

    /// <summary>The ids, as in <c>{e1, e2}</c>.</summary>
    public override string ToString() => $"{{{string.Join(", ", Statements.Select(node => node.Id))}}}";
}
