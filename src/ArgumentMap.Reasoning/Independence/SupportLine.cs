namespace ArgumentMap.Reasoning;

/// <summary>One line of support: from its grounds up to the statement that it supports, which it leaves out.</summary>
/// <param name="Nodes">
/// Its statements, the grounds first, and any support without premises in which it starts. With linked premises a line takes in all of
/// them, and so may branch.
/// </param>
/// <param name="Origins">
/// The ids of the sources or participants on which its grounds depend; empty where only statements are told apart, and <c>?</c> for an
/// unknown one.
/// </param>
public sealed record SupportLine(ValueList<ArgumentNode> Nodes, ValueList<string> Origins)
{
    /// <summary>What stands for an origin that no map names.</summary>
    internal const string Unknown = "?";

    /// <summary>The ids, as in <c>e1, c2 (from reuters)</c>.</summary>
    public override string ToString() => $"{string.Join(", ", Nodes.Select(node => node.Id))}{From()}";

    private string From() => Origins.Count == 0 ? ""
        : $" (from {string.Join(", ", Origins.Select(origin => origin == Unknown ? "one that is not named" : origin))})";
}
