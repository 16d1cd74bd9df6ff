using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap query</c>: the nodes that an expression asks for.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var expression = new Argument<string>("expression") { Description = "What is asked for, in quotes." };
        var json = new JsonOption();
        var command = new Command("query", Examples.Under(
            "Finds the nodes that an expression asks for.",
            "argmap query map.json 'kind=evidence and supports*(kind=recommendation)'",
            "argmap query map.json 'claim and not supportedBy(statement)' --json") + "\n\n" + QueryHelp.Text)
        { file, expression, json };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(expression), parsed.GetValue(json), cancellation)));
        return command;
    }

    /// <summary>As with grep, the exit code tells whether anything was found.</summary>
    private static int Run(Terminal terminal, string file, string expression, bool asJson, CancellationToken cancellation)
    {
        var query = AskedQuery.Parse(expression);
        var (map, corpus) = new MapLoader(terminal).LoadMergedWithOrigins(file);
        var nodes = AskedQuery.Ask(() => query.WithIds(id => NamedNode.IdIn(corpus, id)).Evaluate(map, cancellation));
        if (asJson) JsonOutput.Write(terminal, json => Write(json, nodes));
        else foreach (var node in nodes) terminal.Out.Write($"{node.Id}: {OneLine.Of(Text(node))}\n");
        if (nodes.Count > 0) return ExitCode.Done;
        terminal.Error.WriteLine("argmap: nothing in the map is what the expression asks for");
        return ExitCode.Findings;
    }

    private static void Write(System.Text.Json.Utf8JsonWriter json, IReadOnlyList<ArgumentNode> nodes)
    {
        json.WriteStartArray();
        foreach (var node in nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("kind", node.KindWord);
            if (Text(node) is { Length: > 0 } text) json.WriteString("text", text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Text(ArgumentNode node) => node switch
    {
        Statement statement => statement.Text,
        Locution locution => locution.Text,
        _ => node.ToString(),
    };
}
