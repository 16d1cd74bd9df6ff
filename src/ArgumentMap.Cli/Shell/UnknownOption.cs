using System.CommandLine;
using System.CommandLine.Parsing;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli;

/// <summary>
/// A word such as <c>--bogus</c> that a command has no option for: where a command takes any number of files, the parser takes it for one.
/// </summary>
internal static class UnknownOption
{
    /// <summary>
    /// The complaint about the first such word; null where there is none. What follows <c>--</c> is a word, however it begins.
    /// </summary>
    public static CliException? In(ParseResult parsed)
    {
        var words = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value)
            .ToHashSet(StringComparer.Ordinal);
        var values = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value);
        if (values.Concat(parsed.UnmatchedTokens).FirstOrDefault(word => LooksLikeOption(word) && !words.Contains(word)) is not { } unknown)
            return null;
        var command = parsed.CommandResult.Command;
        var meant = NearestWord.To(unknown, command.Options.Select(option => option.Name));
        return new CliException($"there is no option '{unknown}'", meant is null ? HelpOf(command) : $"is '{meant}' meant?");
    }

    public static string HelpOf(Command command) => command is RootCommand
        ? "argmap --help lists the commands"
        : $"argmap {FullName(command)} --help shows what it takes, with examples";

    private static string FullName(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand
            ? $"{parent.Name} {command.Name}"
            : command.Name;

    private static bool LooksLikeOption(string word) => word is ['-', '-', _, ..] or ['-', (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')];
}
