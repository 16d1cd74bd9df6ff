using System.CommandLine;
using ArgumentMap.Cli.Output;

namespace ArgumentMap.Cli.Commands;

/// <summary><c>argmap new-anchor</c>: prints the anchor of a passage, so that nobody counts code points.</summary>
internal static class NewAnchorCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string>("words")
        {
            Description = "The passage. Line ends, no-break spaces, quotation marks, dashes and normal form need not be those of the text.",
        };
        var text = new Option<string>("--text") { Description = "The source's text, in UTF-8.", Required = true };
        var source = new Option<string>("--source")
        {
            Description = "The id that the map gives the source.",
            DefaultValueFactory = _ => "article",
        };
        var nth = new Option<int?>("--nth") { Description = "Which one, where the passage stands several times, counted from 1." };
        var command = new Command("new-anchor",
            Examples.Under("Prints the anchor of a passage, to be pasted into a map.",
                "argmap new-anchor --text article.txt \"the cost will fall\"")) { words, text, source, nth };
        command.SetAction(
            parsed =>
                Run(terminal, parsed.GetRequiredValue(words), SourceText.Load(parsed.GetRequiredValue(text)),
                    parsed.GetRequiredValue(source), parsed.GetValue(nth)));
        return command;
    }

    private static int Run(Terminal terminal, string words, SourceText text, string source, int? nth)
    {
        if (string.IsNullOrWhiteSpace(words)) throw new CliException("there are no words to look for", "name some that the text has");
        var places = text.FindLoosely(words);
        if (places.Count == 0)
            throw new CliException("the text does not contain these words",
                "copy them from the text: upper and lower case count, and whole characters");
        if (places.Count > 1 && nth is null)
            throw new CliException(
                $"the text contains these words {places.Count} times, in paragraphs "
                    + $"{string.Join(", ", places.Select(place => text.ParagraphAt(place.Start)))}",
                        "say which with --nth, or give more words");
        if (nth < 1 || nth > places.Count) throw new CliException($"there is no occurrence {nth}", $"there are {places.Count}");
        var anchor = text.Anchor(source, places[(nth ?? 1) - 1]);
        JsonOutput.Write(terminal, json => JsonAnchor.Write(json, anchor));
        return ExitCode.Done;
    }
}
