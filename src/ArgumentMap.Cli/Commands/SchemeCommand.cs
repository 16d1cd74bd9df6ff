using System.CommandLine;
using ArgumentMap.Schemes;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap scheme</c>: the catalogue of argumentation schemes.</summary>
internal static class SchemeCommand
{
    public static Command Create(Terminal terminal)
    {
        var id = new Argument<string?>("id") { Description = "A scheme's id. Without it all are listed.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("scheme",
            Examples.Under("Shows Walton's argumentation schemes with their critical questions.", "argmap scheme",
                "argmap scheme expert-opinion")) { id };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(id) is { } wanted) PrintOne(terminal, wanted);
            else foreach (var scheme in SchemeCatalogue.Walton) terminal.Out.Write($"{scheme.Id,-44} {scheme.Name}\n");
        });
        return command;
    }

    private static void PrintOne(Terminal terminal, string id)
    {
        if (!SchemeCatalogue.Walton.TryGet(id, out var scheme))
            throw new CliException($"there is no scheme '{id}'", "argmap scheme lists them");
        terminal.Out.Write($"{scheme.Id}: {scheme.Name} ({scheme.Family})\n\n");
        foreach (var premise in scheme.Premises) terminal.Out.Write($"  {premise.Id}: {premise.Text}\n");
        terminal.Out.Write($"  therefore: {scheme.Conclusion}\n\nCritical questions\n");
        foreach (var question in scheme.Questions) terminal.Out.Write($"  {question.Id}: {question.Text}\n");
    }
}
