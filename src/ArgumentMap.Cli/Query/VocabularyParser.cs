using ArgumentMap.Wording;
using Parlot;
using Parlot.Fluent;

namespace ArgumentMap.Cli.Query;

/// <summary>
/// A word out of a list, in any case, and what may follow it. A word that is not in the list ends the parse, with the nearest one that
/// is; anything but a word is left to others.
/// </summary>
/// <param name="word">Reads the word.</param>
/// <param name="vocabulary">The words, with what may follow each.</param>
/// <param name="noun">What a word is, for messages.</param>
internal sealed class VocabularyParser<T>(Parser<string> word, IEnumerable<(string Word, Parser<T> Next)> vocabulary, string noun = "word") : Parser<T>
{
    private readonly List<string> _words = [.. vocabulary.Select(entry => entry.Word)];
    private readonly Dictionary<string, Parser<T>> _next = vocabulary.ToDictionary(entry => entry.Word, entry => entry.Next, StringComparer.OrdinalIgnoreCase);

    public override bool Parse(ParseContext context, ref ParseResult<T> result)
    {
        var found = new ParseResult<string>();
        if (!word.Parse(context, ref found)) return false;
        if (!_next.TryGetValue(found.Value, out var next)) throw Unknown(context, found);
        return next.Parse(context, ref result);
    }

    private QuerySyntaxException Unknown(ParseContext context, ParseResult<string> found) =>
        new(context.Scanner.Buffer, found.Start, $"unknown {noun} '{found.Value}'{HintFor(found.Value)}");

    private string HintFor(string unknown)
    {
        const int FewWords = 7;
        if (NearestWord.To(unknown, _words) is { } nearest) return $"; is '{nearest}' meant?";
        return _words.Count <= FewWords ? $"; there are {string.Join(", ", _words)}" : "";
    }
}
