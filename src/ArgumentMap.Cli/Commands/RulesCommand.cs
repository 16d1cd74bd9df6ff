using System.CommandLine;
using System.Text.Json;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Validation;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap rules</c>: what <c>check</c> looks for.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("rule")
        {
            Description = "A rule's id or name. Without it all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var asJson = new JsonOption("Write all rules as JSON.");
        var command = new Command("rules",
            Examples.Under("Lists the rules of check, or explains one.", "argmap rules", "argmap rules AM009", "argmap rules --json"))
            {
                id,
                asJson,
            };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(asJson)) JsonOutput.Write(terminal, Write);
            else if (parsed.GetValue(id) is { } wanted) Explain(terminal, wanted);
            else foreach (var rule in StandardRules.All)
                terminal.Out.Write($"{rule.Id}  {Vocabulary.Word(rule.DefaultSeverity),-8} {rule.Name,-32} {rule.Title}\n");
        });
        return command;
    }

    private static void Explain(Terminal terminal, string id)
    {
        if (!StandardRules.All.TryGet(id, out var rule)) throw NamedRule.Unknown($"there is no rule '{id}'", id);
        terminal.Out.Write(
            $"{rule.Id} {rule.Name} ({Vocabulary.Word(rule.DefaultSeverity)}): {rule.Title}\n\n{rule.Explanation}\n\nWhat to do: "
                + $"{rule.Remedy}\n");
    }

    private static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var rule in StandardRules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteString("name", rule.Name);
            json.WriteString("severity", Vocabulary.Word(rule.DefaultSeverity));
            json.WriteString("title", rule.Title);
            json.WriteString("explanation", rule.Explanation);
            json.WriteString("remedy", rule.Remedy);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
