using System.CommandLine;
using ArgumentMap.Json;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap schema</c>: prints the JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var corpus = new Option<bool>("--corpus") { Description = "Print the schema of a corpus instead of a map's." };
        var command = new Command("schema",
            Examples.Under("Prints the JSON Schema (2020-12) of a map.", "argmap schema > argument-map.schema.json")) { corpus };
        command.SetAction(parsed => terminal.Out.Write(parsed.GetValue(corpus) ? ArgumentJson.CorpusSchema : ArgumentJson.MapSchema));
        return command;
    }
}
