namespace ArgumentMap.Testing.Hostile;

/// <summary>A map that is hostile in one way.</summary>
/// <param name="Name">What is hostile in it.</param>
/// <param name="Make">Makes it, in a size.</param>
public sealed record HostileMap(string Name, Func<HostileSizes, ArgumentGraph> Make)
{
    /// <summary>One that size makes no worse.</summary>
    public HostileMap(string name, ArgumentGraph map)
        : this(name, _ => map.Copy()) => IsLarge = false;

    /// <summary>Whether it is its size that is hostile.</summary>
    public bool IsLarge { get; } = true;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
