using ArgumentMap.Wording;

namespace ArgumentMap.Schemes;

/// <summary>A premise of a scheme, by its role.</summary>
/// <param name="Id">The role's id, unique in the scheme.</param>
/// <param name="Text">The form of the premise.</param>
public sealed record SchemePremise(string Id, string Text)
{
    /// <summary>The premise in one line.</summary>
    public override string ToString() => $"{Id}: {OneLine.Of(Text)}";
}
