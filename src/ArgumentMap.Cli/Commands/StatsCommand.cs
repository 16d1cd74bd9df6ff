using System.CommandLine;
using ArgumentMap.Analysis;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap stats</c>: how much of what a map holds.</summary>
internal static class StatsCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var json = new JsonOption();
        var command = new Command("stats",
            Examples.Under("Counts what a map holds.", "argmap stats map.json", "argmap stats corpus.json --json")) { file, json };
        command.SetAction(
            parsed => Print(terminal, Rows(new MapLoader(terminal).LoadMerged(parsed.GetRequiredValue(file))), parsed.GetValue(json)));
        return command;
    }

    private static List<(string Name, int Count)> Rows(ArgumentGraph map)
    {
        var count = MapStatistics.Of(map);
        return
        [
            ("statements", count.Statements),
            ("claims", count.Claims),
            ("unsupportedClaims", count.UnsupportedClaims),
            ("evidence", count.Evidence),
            ("recommendations", count.Recommendations),
            ("anchoredStatements", count.AnchoredStatements),
            ("relations", count.Relations),
            ("supports", count.Supports),
            ("linkedSupports", count.LinkedSupports),
            ("attacks", count.Attacks),
            ("undercuts", count.Undercuts),
            ("otherRelations", count.OtherRelations),
            ("sources", map.Sources.Count),
            ("participants", map.Participants.Count),
        ];
    }

    private static void Print(Terminal terminal, List<(string Name, int Count)> rows, bool asJson)
    {
        if (!asJson)
        {
            foreach (var (name, count) in rows) terminal.Out.Write($"{Words(name),-20}{count,8}\n");
            return;
        }
        JsonOutput.Write(terminal, json =>
        {
            json.WriteStartObject();
            foreach (var (name, count) in rows) json.WriteNumber(name, count);
            json.WriteEndObject();
        });
    }

    private static string Words(string name) =>
        string.Concat(name.Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
