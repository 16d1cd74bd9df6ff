using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap verify</c>: checks a map's anchors against its source's text.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var map = new Argument<string>("map") { Description = "A map, or - for standard input." };
        var text = new Option<string>("--text") { Description = "The source's text, in UTF-8.", Required = true };
        var source = new Option<string?>("--source") { Description = "The id of the source, where the map has several." };
        var json = new JsonOption();
        var command = new Command("verify",
            Examples.Under("Checks that a text is the one that a map was made from, and every anchor in it.",
                "argmap verify map.json --text article.txt")) { map, text, source, json };
        command.SetAction(
            parsed =>
                Run(terminal, parsed.GetRequiredValue(map), parsed.GetRequiredValue(text), parsed.GetValue(source), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string textFile, string? source, bool asJson)
    {
        var map = new MapLoader(terminal).Load(file).Map;
        if (source is null && map.Sources.Count != 1)
            throw new CliException($"the map has {Counted.Of(map.Sources.Count, "source")}",
                "name the one that this is the text of with --source");
        if (source is not null && !map.TryGetSource(source, out _))
            throw new CliException($"the map has no source '{source}'",
                $"its sources are {string.Join(", ", map.Sources.Select(known => known.Id))}");
        var faults = SourceText.Load(textFile).Verify(map, source);
        var id = source ?? map.Sources[0].Id;
        var unplaced = map.Nodes.SelectMany(node => node.Anchors).Count(anchor => anchor.Source == id && anchor.Range is null);
        var isRepairable = faults.Any(fault => fault.Anchor is not null && fault.Explanation is not null);
        if (asJson)
        {
            JsonOutput.Write(terminal, json => Write(json, faults));
        }
        else
        {
            foreach (var fault in faults) terminal.Out.Write($"{file}: {fault}\n");
            if (unplaced > 0)
                terminal.Out.Write($"{Counted.Of(unplaced, "anchor points", "anchors point")} to no passage: nothing to verify\n");
            terminal.Out.Write($"{Counted.Of(faults.Count, "fault")}\n");
            if (isRepairable) terminal.Error.WriteLine("hint: argmap anchors repair rewrites, in JSON, the anchors whose passages are found again");
        }
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Findings;
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<AnchorFault> faults)
    {
        json.WriteStartArray();
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("problem", Vocabulary.Word(fault.Problem));
            json.WriteString("source", fault.Source);
            if (fault.Node is not null) json.WriteString("node", fault.Node);
            json.WriteString("expected", fault.Expected);
            json.WriteString("found", fault.Found);
            if (fault.Explanation is not null) json.WriteString("explanation", fault.Explanation);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
