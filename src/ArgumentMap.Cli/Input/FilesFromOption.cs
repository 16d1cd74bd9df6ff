using System.CommandLine;

namespace ArgumentMap.Cli.Input;

/// <summary><c>--files-from</c>: more files than a command line holds, named in a file.</summary>
internal sealed class FilesFromOption : Option<string?>
{
    private readonly Argument<string[]> _files;

    /// <param name="files">The files of the command line, which may then be left out.</param>
    public FilesFromOption(Argument<string[]> files) : base("--files-from")
    {
        _files = files;
        _files.Arity = ArgumentArity.ZeroOrMore;
        Description = "A file that names the files too, one a line; - is standard input.";
        HelpName = "file";
    }

    /// <summary>Lets a command take it; one of the two ways must be gone.</summary>
    public void AddTo(Command command)
    {
        command.Add(this);
        command.Validators.Add(result =>
        {
            if (result.GetResult(this) is null && result.GetResult(_files) is not { Tokens.Count: > 0 })
                result.AddError($"Required argument '{_files.Name}' missing for command: '{command.Name}'.");
        });
    }

    /// <summary>The words that mean files, those of the command line first.</summary>
    public IEnumerable<string> WordsOf(ParseResult parsed, Terminal terminal) =>
        [.. parsed.GetValue(_files) ?? [], .. parsed.GetValue(this) is { } list ? Lines(list, terminal) : []];

    private static IEnumerable<string> Lines(string list, Terminal terminal)
    {
        using var reader = new StreamReader(list == InputFiles.Standard ? terminal.OpenInput() : File.OpenRead(list));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }
}
