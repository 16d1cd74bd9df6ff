using System.CommandLine;

namespace ArgumentMap.Cli.Commands;

/// <summary>JSON instead of words: the one option of every command that answers a question.</summary>
internal sealed class JsonOption : Option<bool>
{
    public JsonOption(string description = "Write JSON.") : base("--json") => Description = description;
}
