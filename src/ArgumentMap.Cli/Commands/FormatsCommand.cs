using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Formats;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

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
            else Print(terminal);
        });
        return command;
    }

    private static void Print(Terminal terminal)
    {
        var maps = MapFormats.All.Select(format => (string[])[format.Name, format.Extension, format.CanRead ? "read, write" : "write only", $"{format.Description}; {(format.Loses.Count == 0 ? "loses nothing" : $"loses {string.Join(", ", format.Loses)}")}"]);
        var frameworks = FrameworkFormats.All.Select(format => (string[])[format.Name, format.Extension, "accept, strength", format.Description]);
        TextTable.Write(terminal, ["format", "file", "use", "what it is"], [.. maps, .. frameworks]);
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
            json.WriteStartArray("loses");
            foreach (var member in format.Loses) json.WriteStringValue(member);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
