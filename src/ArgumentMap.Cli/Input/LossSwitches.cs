using System.CommandLine;

namespace ArgumentMap.Cli.Input;

/// <summary>The options of every command that writes maps in another format: what is told of what that loses, and whether it may.</summary>
internal sealed class LossSwitches
{
    private readonly Option<string?> _losses = new("--losses")
    {
        Description = "How to tell, on standard error, what the format does not say of a map; summary where left out, none for pictures.",
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Write no map of which the format does not say everything." };

    /// <summary>Lets a command take them.</summary>
    public void AddTo(Command command)
    {
        _losses.AcceptOnlyFromAmong([.. Vocabulary.Words<LossTelling>()]);
        command.Add(_losses);
        command.Add(_strict);
    }

    /// <summary>What the command line asks.</summary>
    public LossChoice ChoiceOf(ParseResult parsed) => new(
        Vocabulary.TryParse<LossTelling>(parsed.GetValue(_losses), out var telling) ? telling : null, parsed.GetValue(_strict));
}
