using System.CommandLine;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Rendering;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap view</c>: a map or a corpus as a page to explore it in.</summary>
internal static class ViewCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A map, a corpus, or - for standard input." };
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The page to write; - is standard output. Without it the input's name with .html, beside the input.",
        };
        var texts = new Option<DirectoryInfo?>("--texts")
        {
            Description =
                "The folder with the sources' texts, NAME.txt for the map NAME or for a source's id. The page then carries them, and with them their copyright.",
        };
        var open = new Option<bool>("--open") { Description = "Open the page in the system's browser." };
        var switches = new PictureSwitches();
        var command = new Command("view", Examples.Under(
            "Writes a map, or a corpus with all its maps, as one HTML page to explore it in; a part of a corpus is one of the merged map. "
                + "The page needs nothing but a browser.",
            "argmap view map.json",
            "argmap view map.json --open",
            "argmap view map.json --focus thesis --depth 2",
            "argmap view corpus.json -o corpus.html --texts articles"))
        { file, output, texts, open };
        switches.AddThoseOfPagesTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetRequiredValue(file), parsed.GetValue(output), parsed.GetValue(texts), parsed.GetValue(open),
            switches.ChoiceOf(parsed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string? output, DirectoryInfo? texts, bool open, PictureChoice choice,
        CancellationToken cancellation)
    {
        var target = output ?? DefaultOutput(file);
        if (open && target == InputFiles.Standard)
            throw new CliException("standard output cannot be opened in a browser", "name a file with --output");
        OutputTarget.CheckIsNoInput(target, [file]);
        choice.Check(terminal.Formats().ByName("html"));
        var loader = new MapLoader(terminal);
        if (choice.Part is null && loader.IsCorpus(file)) OutputTarget.WriteText(terminal, target, Of(loader.LoadCorpus(file)));
        else WriteMap(loader.LoadMergedWithOrigins(file));
        if (target == InputFiles.Standard) return ExitCode.Done;
        terminal.Out.Write($"{target}\n");
        if (open) Browser.Open(target);
        return ExitCode.Done;

        void WriteMap((ArgumentGraph Map, MergedCorpus? Corpus) loaded)
        {
            var part = choice.In(loaded.Corpus);
            part.Check(loaded.Map, terminal);
            MapOutput.Write(Page(part), loaded.Map, terminal, target, LossChoice.None, cancellation);
        }

        Action<Stream> Of(ArgumentCorpus corpus) => stream => Page(choice).Write(corpus, stream, cancellation);

        HtmlFormat Page(PictureChoice drawn) =>
            (HtmlFormat)Configuration.On(new HtmlFormat(drawn.Html with { Texts = Texts(texts) }), file);
    }

    private static string DefaultOutput(string file) => file == InputFiles.Standard
        ? throw new CliException("standard input has no name to derive the page's from", "name it with --output; - is standard output")
        : Path.ChangeExtension(file, ".html");

    private static Func<ArgumentGraph, SourceDocument, SourceText?>? Texts(DirectoryInfo? folder) =>
        folder is null ? null : (map, source) => TextFolder.Find(folder, map)!(source);
}
