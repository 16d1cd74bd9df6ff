using System.CommandLine;

namespace ArgumentMap.Cli.Input;

/// <summary>An option that takes one of a few words, each of which stands for a value.</summary>
internal sealed class WordOption<T> : Option<string?> where T : class
{
    private readonly (string Word, T Value)[] _words;

    public WordOption(string name, string description, params (string Word, T Value)[] words) : base(name)
    {
        _words = words;
        Description = description;
        AcceptOnlyFromAmong([.. words.Select(word => word.Word)]);
    }

    /// <summary>The value that the command line names; null where it names none.</summary>
    public T? ValueOf(ParseResult parsed) => parsed.GetValue(this) is { } word ? _words.First(known => known.Word == word).Value : null;
}
