using System.CommandLine;
using ArgumentMap.Cli.Answers;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap compare</c>: where the articles of a corpus agree, and where not.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("corpus") { Description = "A corpus, or - for standard input." };
        var json = new JsonOption();
        var all = new Option<bool>("--all")
        {
            Description = "Write every two articles, also those that neither agree nor disagree on anything.",
        };
        var command = new Command("compare", Examples.Under(
            "Compares the articles of a corpus: what several say, where they contradict each other, who answers whose objection, whom they "
                + "advise and what each adds.",
            "argmap compare corpus.json",
            "argmap compare corpus.json --json")) { file, all, json };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(file);
            var loader = new MapLoader(terminal);
            if (!loader.IsCorpus(name))
                throw new CliException($"'{name}' is no corpus",
                    "compare takes a corpus: several maps and the links between their statements");
            var comparison = loader.LoadCorpus(name).Compare();
            if (parsed.GetValue(json)) JsonOutput.Write(terminal, writer => comparison.WriteTo(writer, parsed.GetValue(all)));
            else new ComparisonText(terminal, comparison, parsed.GetValue(all)).Write();
            return ExitCode.Done;
        });
        return command;
    }
}
