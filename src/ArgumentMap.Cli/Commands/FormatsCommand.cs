using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Formats;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap formats</c>: what can be read and written, and what is lost.</summary>
internal static class FormatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var asJson = new JsonOption();
        var asMarkdown = new Option<bool>("--markdown")
        {
            Description = "Write Markdown: a table of the formats, and one of what is lost by which.",
        };
        var command = new Command("formats", Examples.Under(
            "Lists the formats: what each reads, writes and loses.", "argmap formats", "argmap formats --markdown"))
        {
            asJson,
            asMarkdown,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(asJson)) JsonOutput.Write(terminal, json => Write(json, terminal.Formats()));
            else if (parsed.GetValue(asMarkdown))
                terminal.Out.Write($"{FormatTables.Formats(terminal.Formats())}\n{FormatTables.Losses(terminal.Formats())}");
            else Print(terminal);
        });
        return command;
    }

    private static void Print(Terminal terminal)
    {
        var rows = terminal.Formats()
            .Select(format =>
                (string[])[format.Name, string.Join(" ", format.Extensions), FormatTables.UseOf(format),
                    $"{format.Description}; {RestOf(format)}"]);
        TextTable.Write(terminal, ["format", "file", "use", "what it is"], [.. rows]);
    }

    private static string RestOf(MapFormat format) => format switch
    {
        FrameworkMapFormat framework => $"keeps {string.Join(", ", framework.Keeps)} alone",
        { Losses: [] } => "loses nothing",
        _ => $"loses {string.Join(", ", format.Losses)}",
    };

    private static void Write(Utf8JsonWriter json, MapFormatList formats)
    {
        json.WriteStartArray();
        foreach (var format in formats)
        {
            json.WriteStartObject();
            json.WriteString("name", format.Name);
            json.WriteStartArray("extensions");
            foreach (var extension in format.Extensions) json.WriteStringValue(extension);
            json.WriteEndArray();
            json.WriteBoolean("reads", format.CanRead);
            json.WriteBoolean("writes", format.CanWrite);
            json.WriteString("description", format.Description);
            json.WriteStartArray(format is FrameworkMapFormat ? "keeps" : "loses");
            foreach (var member in format is FrameworkMapFormat framework ? framework.Keeps : format.Losses) json.WriteStringValue(member);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
