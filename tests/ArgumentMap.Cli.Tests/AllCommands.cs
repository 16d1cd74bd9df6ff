namespace ArgumentMap.Cli.Tests;

/// <summary>A call of every command that there is, so that what holds for one is tried on all.</summary>
internal static class AllCommands
{
    /// <summary>Calls that read a map, a corpus or both from a file, or from standard input for <c>-</c>.</summary>
    /// <param name="map">The map's file.</param>
    /// <param name="node">A statement in it.</param>
    public static IEnumerable<string[]> ThatRead(string map, string node) =>
    [
        ["check", map],
        ["verify", map, "--text", "-"],
        ["show", map],
        ["view", map, "-o", "-"],
        ["report", map],
        ["query", map, "any"],
        ["stats", map],
        ["accept", map],
        ["strength", map],
        ["why", map, node],
        ["whatif", map, "--remove", node],
        ["robust", map],
        ["convert", map, "--to", "json"],
        ["merge", map],
        ["diff", map, map],
        ["compare", map],
        ["link", map],
    ];

    /// <summary>Calls that read nothing.</summary>
    public static IEnumerable<string[]> ThatOnlyWrite { get; } =
    [
        ["init"],
        ["scheme"],
        ["scheme", "expert-opinion"],
        ["schema"],
        ["rules"],
        ["rules", "AM001"],
        ["rules", "--json"],
        ["formats"],
        ["formats", "--json"],
        ["--help"],
        ["check", "--help"],
    ];
}
