using System.CommandLine;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary>What the commands that reason about a file all take.</summary>
internal static class ReasoningArguments
{
    public static Argument<string> File() => new("file")
    {
        Description = "A map, a corpus (merged), or a framework as bag, apx, tgf or i23; - for standard input.",
    };

    public static Option<string> Semantics(string description)
    {
        var semantics = new Option<string>("--semantics")
        {
            Description = description,
            DefaultValueFactory = _ => GradualSemantics.QuadraticEnergy.Name,
        };
        semantics.AcceptOnlyFromAmong([.. GradualSemantics.All.Select(known => known.Name)]);
        return semantics;
    }

    /// <summary>The semantics of the labels.</summary>
    public static Option<string> Acceptance(string name, params string[] others)
    {
        var acceptance = new Option<string>(name)
        {
            Description = "The semantics of the labels.",
            DefaultValueFactory = _ => DungSemantics.Grounded.Name,
        };
        acceptance.AcceptOnlyFromAmong([.. DungSemantics.All.Select(known => known.Name), .. others]);
        return acceptance;
    }

    public static Option<bool> EvidenceOnly() =>
        new("--evidence-only") { Description = "Let only evidence stand at the bottom, not claims that nothing supports." };

    public static AllowedGrounds GroundsOf(bool evidenceOnly) => evidenceOnly ? AllowedGrounds.EvidenceOnly : AllowedGrounds.Any;
}
