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
        var rows = MapFormats.All.Select(format => (string[])[format.Name, format.Extension, UseOf(format), $"{format.Description}; {RestOf(format)}"]);
        TextTable.Write(terminal, ["format", "file", "use", "what it is"], [.. rows]);
    }

    private static string UseOf(MapFormat format) => format.Framework is not null ? "convert, accept, strength" : format.CanRead ? "read, write" : "write only";

    private static string RestOf(MapFormat format) => format switch
    {
        { Framework: { } framework } => $"keeps {string.Join(", ", Kept(framework))} alone",
        { Loses: [] } => "loses nothing",
        _ => $"loses {string.Join(", ", format.Loses)}",
    };

    private static string[] Kept(FrameworkFormat framework) => framework.IsBipolar ? ["ids", "base scores", "attacks", "supports"] : ["ids", "attacks"];

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
            json.WriteStartArray(format.Framework is null ? "loses" : "keeps");
            foreach (var member in format.Framework is { } framework ? Kept(framework) : format.Loses) json.WriteStringValue(member);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
