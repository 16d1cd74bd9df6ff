using System.CommandLine;
using System.Text;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap report</c>: a map as a brief for its reader.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus (merged), or - for standard input." };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write. Without it standard output." };
        var format = new Option<string?>("--format") { Description = "md or html, where the output's name does not tell it; else md." };
        format.AcceptOnlyFromAmong("md", "html");
        var command = new Command("report", Examples.Under(
            "Writes a brief for a map's reader: the thesis, the recommendations by addressee, the evidence under each, open objections, "
                + "findings and sources.",
            "argmap report map.json -o report.md",
            "argmap report corpus.json -o report.html"))
        { file, output, format };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(format), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string? output, string? format, CancellationToken cancellation)
    {
        OutputTarget.CheckIsNoInput(output, [file]);
        var (map, corpus) = new MapLoader(terminal).LoadMergedWithOrigins(file);
        var validation = Configuration.For(file).Options() with { IsMerged = corpus is not null };
        var report = map.ToReport(new ReportOptions { Format = FormatOf(output, format), Validation = validation }, cancellation);
        OutputTarget.WriteText(terminal, output, stream => stream.Write(Encoding.UTF8.GetBytes(report)));
        return ExitCode.Done;
    }

    private static ReportFormat FormatOf(string? output, string? format)
    {
        var name = format ?? Path.GetExtension(output ?? "").TrimStart('.').ToLowerInvariant();
        return name is "html" or "htm" ? ReportFormat.Html : ReportFormat.Markdown;
    }
}
