using System.CommandLine;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary>How a map is evaluated by proof standards.</summary>
internal sealed class ProofArguments
{
    public ProofArguments()
    {
        Standard.AcceptOnlyFromAmong([.. Vocabulary.Words<ProofStandard>()]);
        Assumptions.AcceptOnlyFromAmong([.. Vocabulary.Words<ProofAssumptions>()]);
    }

    public Option<string> Standard { get; } = new("--standard")
    {
        Description = "By carneades: the proof standard of what is attacked and in no issue.",
        DefaultValueFactory = _ => Vocabulary.Word(ProofOptions.Default.Standard),
        HelpName = "standard",
    };

    public Option<string?> Assumptions { get; } = new("--assume")
    {
        Description = "By carneades: what is taken for granted, what is marked (by the tag assumed) or the grounds: evidence and what "
            + "has no reasons. Without it what is marked, where the map marks anything.",
    };

    public ProofOptions Options(ParseResult parsed) => ProofOptions.Default with
    {
        Standard = Vocabulary.TryParse(parsed.GetRequiredValue(Standard), out ProofStandard standard)
            ? standard
            : ProofOptions.Default.Standard,
        Assumptions = Vocabulary.TryParse(parsed.GetValue(Assumptions), out ProofAssumptions assumptions) ? assumptions : null,
    };
}
