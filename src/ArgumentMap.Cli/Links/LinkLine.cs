using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Links;

/// <summary>
/// A link in one line, as it is accepted: <c>a/x same-as b/y</c>, with <c>| why</c> behind it where it has a note; <c>a/x ? b/y</c> is not
/// decided.
/// </summary>
internal static class LinkLine
{
    /// <summary>Stands for the kind where nobody has decided on one.</summary>
    public const string Undecided = "?";

    private const string NoteMark = " | ";

    /// <summary>The words of the kinds, to choose from.</summary>
    public static string Kinds { get; } = string.Join(", ", Vocabulary.Words<CorpusLinkKind>());

    /// <summary>Reads a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="corpus">The corpus that the link is for.</param>
    /// <param name="where">What a message begins with, such as a file's name and line.</param>
    /// <returns>The link; null where it is not decided.</returns>
    /// <exception cref="CliException">The line is no link of the corpus.</exception>
    public static CorpusLink? Parse(string line, ArgumentCorpus corpus, string where)
    {
        var divided = Divided(line).ToList();
        if (divided.Count == 0)
            throw new CliException($"{where}: '{line}' is no link",
                $"write it as MAP/STATEMENT KIND MAP/STATEMENT, with a kind of {Kinds}");
        foreach (var (from, kind, rest) in divided)
            if (Known(corpus, from) is { } first && End(corpus, rest) is var (second, note))
                return kind is null ? null : Checked(new CorpusLink(kind.Value, first, second) { Note = note }, where);
        var unknown = Known(corpus, divided[0].From) is null ? divided[0].From : divided[0].End.Split(NoteMark)[0].Trim();
        if (CorpusReference.TryParse(unknown, out var end) && corpus.TryGetMap(end.Map, out var of)
            && of.TryGetNode(end.Statement, out var node))
            throw new CliException(
                $"{where}: '{unknown}' is no statement but {(node is Relation ? "a step" : "an utterance")} ({node.KindWord})",
                "a link joins statements; name what it is a step to or from");
        var ids = corpus.Maps.SelectMany(map => map.Statements, (map, statement) => $"{map.Id}/{statement.Id}").ToList();
        throw new CliException($"{where}: the corpus has no statement '{unknown}'", Hint(unknown, ids));
    }

    /// <summary>The ways to divide a line at a kind, or at the mark of what is not decided; an id may have such a word in it.</summary>
    private static IEnumerable<(string From, CorpusLinkKind? Kind, string End)> Divided(string line) =>
        from word in Vocabulary.Words<CorpusLinkKind>().Append(Undecided)
        let mark = $" {word} "
        from at in Enumerable.Range(0, line.Length).Where(at => string.CompareOrdinal(line, at, mark, 0, mark.Length) == 0)
        orderby at
        select (line[..at].Trim(), Vocabulary.TryParse<CorpusLinkKind>(word, out var kind)
            ? kind
            : (CorpusLinkKind?)null, line[(at + mark.Length)..].Trim());

    private static (CorpusReference Statement, string? Note)? End(ArgumentCorpus corpus, string rest)
    {
        if (Known(corpus, rest) is { } whole) return (whole, null);
        var mark = rest.IndexOf(NoteMark, StringComparison.Ordinal);
        return mark > 0 && Known(corpus, rest[..mark].TrimEnd()) is { } statement
            ? (statement, rest[(mark + NoteMark.Length)..].Trim())
            : null;
    }

    private static CorpusReference? Known(ArgumentCorpus corpus, string text) =>
        CorpusReference.TryParse(text, out var reference) && corpus.TryGetMap(reference.Map, out var map)
            && map.TryGetNode(reference.Statement, out var node) && node is Statement
            ? reference
            : null;

    private static CorpusLink Checked(CorpusLink link, string where) => link.From.Map == link.To.Map
        ? throw new CliException($"{where}: '{link}' joins two statements of one map",
            "a link joins statements of different maps; within a map a relation does")
        : link;

    private static string Hint(string unknown, IReadOnlyList<string> ids) =>
        NearestId.Question(unknown, ids) is { Length: > 0 } question
            ? question.Trim().Replace("Is ", "is ", StringComparison.Ordinal)
            : "argmap link CORPUS shows the ids";
}
