using System.CommandLine;

namespace ArgumentMap.Cli.Commands;

/// <summary>
/// The form of an answer that has more forms than words and JSON. <c>--json</c> says the same as <c>--format json</c>, as in the commands
/// that have no other.
/// </summary>
internal sealed class AnswerFormatOption : Option<string>
{
    private const string Text = "text";
    private const string JsonWord = "json";

    /// <param name="description">What is chosen.</param>
    /// <param name="others">The forms besides text, which is the default, and JSON.</param>
    public AnswerFormatOption(string description, params string[] others) : base("--format")
    {
        Description = description;
        DefaultValueFactory = _ => Text;
        AcceptOnlyFromAmong([Text, JsonWord, .. others]);
    }

    /// <summary>The short form, to be added beside it.</summary>
    public JsonOption Json { get; } = new("Write JSON, as --format json does.");

    /// <summary>The form that the command line asks for.</summary>
    /// <exception cref="CliException">It asks for two.</exception>
    public string In(ParseResult parsed)
    {
        var format = parsed.GetRequiredValue(this);
        if (!parsed.GetValue(Json)) return format;
        return format == JsonWord || parsed.GetResult(this) is null or { Implicit: true } ? JsonWord
            : throw new CliException($"--json and --format {format} ask for two forms of one answer", "give one of them");
    }
}
