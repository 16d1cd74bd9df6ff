namespace ArgumentMap.Reasoning;

/// <summary>A premise on which several articles rest and which none supports: no evidence, and no map gives a reason for it.</summary>
/// <param name="Statement">The premise.</param>
/// <param name="Maps">The maps that make it and use it as a reason.</param>
public sealed record SharedAssumption(Statement Statement, ValueList<string> Maps)
{
    /// <summary>The premise and the maps in one line.</summary>
    public override string ToString() => $"{Statement.KindAndId}: rested on by {string.Join(", ", Maps)}";
}
