using System.CommandLine;

namespace ArgumentMap.Cli.Input;

/// <summary><c>--from</c>: the format of what is read. Every command that reads a map has it.</summary>
internal sealed class FromOption : Option<string?>
{
    public FromOption() : base("--from")
    {
        Description = "The input's format, where neither its content nor its name tells it.";
        AcceptOnlyFromAmong(ToolFormats.Readable);
    }
}
