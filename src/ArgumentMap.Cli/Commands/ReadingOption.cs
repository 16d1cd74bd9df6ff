using System.CommandLine;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary>How acceptance treats support: the one option of every command that answers about acceptance.</summary>
internal sealed class ReadingOption : Option<string>
{
    public ReadingOption() : base("--reading")
    {
        Description =
            "How acceptance treats support. By support a statement that has reasons falls with the last of them; by attack alone support does not count.";
        DefaultValueFactory = _ => Vocabulary.Word(Reading.BySupport);
        AcceptOnlyFromAmong([.. Vocabulary.Words<Reading>()]);
    }

    /// <summary>The reading that the caller asks for, as a map is read.</summary>
    public FrameworkOptions Options(ParseResult parsed) => FrameworkOptions.Default with
    {
        Reading = Vocabulary.TryParse(parsed.GetRequiredValue(this), out Reading reading) ? reading : Reading.BySupport,
    };
}
