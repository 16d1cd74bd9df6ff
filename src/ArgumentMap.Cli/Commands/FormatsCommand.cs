using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Formats;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap formats</c>: what can be read and written, and what is lost.</summary>
internal static class FormatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var asJson = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("formats", Examples.Under("Lists the formats: what each reads, writes and loses.", "argmap formats")) { asJson };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(asJson)) JsonOutput.Write(terminal, Write);
            else foreach (var format in MapFormats.All)
                terminal.Out.Write($"{format.Name,-6} {(format.CanRead ? "read, write" : "write only"),-12} {format.Extension,-6} {format.Description}; loses {format.Loses}\n");
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var format in MapFormats.All)
        {
            json.WriteStartObject();
            json.WriteString("name", format.Name);
            json.WriteString("extension", format.Extension);
            json.WriteBoolean("reads", format.CanRead);
            json.WriteString("description", format.Description);
            json.WriteString("loses", format.Loses);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
