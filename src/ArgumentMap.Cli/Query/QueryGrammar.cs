using System.Globalization;
using ArgumentMap.Query;
using Parlot.Fluent;

namespace ArgumentMap.Cli.Query;

/// <summary>The query language in Parlot's combinators, from the outside in. A word of the language decides what may follow it.</summary>
internal static class QueryGrammar
{
    private static readonly Parser<string> Word = Terms.Pattern(IsWordPart).Then(span => span.ToString());

    private static readonly Parser<string> OwnWord = Word.When((_, word) => !Is(word, "and") && !Is(word, "or"));

    private static readonly Parser<string> BareValue = OwnWord.When((_, word) => !Is(word, "not"));

    private static readonly Parser<string> Value = OneOf(new QuotedTextParser(), BareValue);

    private static readonly Parser<double> Number = Word
        .When((_, word) => TryParseNumber(word, out var _))
        .Then(word => TryParseNumber(word, out var number) ? number : 0);

    public static Parser<MapQuery> Build()
    {
        var query = Deferred<MapQuery>();
        var operand = Deferred<MapQuery>();

        operand.Parser = OneOf(
            Bracketed(query),
            Ids(),
            new VocabularyParser<MapQuery>(OwnWord, Vocabulary(operand)));

        query.Parser = Chain("or", Chain("and", operand, MapQuery.All), MapQuery.AnyOf);

        return query.ElseError("expected a condition").AndSkip(Always().Eof().ElseError("expected 'and', 'or' or the end"));
    }

    /// <summary>What stands at an offset, for a message: a word, a sign, the end.</summary>
    public static string TokenAt(string query, int offset)
    {
        const int MostLetters = 30;
        if (offset >= query.Length) return "the end";
        var end = offset;
        while (end < query.Length && end - offset < MostLetters && IsWordPart(query[end])) end++;
        if (end == offset) end += char.IsHighSurrogate(query[offset]) ? 2 : 1;
        return $"'{query[offset..end]}'";
    }

    private static Parser<MapQuery> Chain(string connective, Parser<MapQuery> part, Func<MapQuery[], MapQuery> join) =>
        part.And(ZeroOrMany(Word.When((_, word) => Is(word, connective)).SkipAnd(After(connective, part))))
            .Then(parts => join([parts.Item1, .. parts.Item2]));

    private static Parser<MapQuery> After(string word, Parser<MapQuery> operand) => operand.ElseError($"expected a condition after '{word}'");

    private static Parser<MapQuery> Bracketed(Parser<MapQuery> query) =>
        Terms.Char('(').SkipAnd(After("(", query)).AndSkip(Terms.Char(')').ElseError("expected 'and', 'or' or ')'"));

    private static Parser<MapQuery> Ids()
    {
        var id = Value.ElseError("expected an id after '#'");
        var several = Terms.Char('(').SkipAnd(Separated(Terms.Char(','), id)).AndSkip(Terms.Char(')').ElseError("expected ',' or ')'"));
        return Terms.Char('#').SkipAnd(OneOf(
            several.Then(ids => MapQuery.WithId([.. ids])),
            id.Then(one => MapQuery.WithId(one))));
    }

    /// <summary>Every word that can begin an operand, with what may follow it.</summary>
    private static IEnumerable<(string Word, Parser<MapQuery> Next)> Vocabulary(Parser<MapQuery> operand) =>
    [
        ("not", After("not", operand).Then(MapQuery.Not)),
        .. QueryWords.All<MapStep>().Select(step => (step.Word, Step(step.Value, step.Word, operand))),
        .. QueryWords.All<NodeKind>().Select(kind => (kind.Word, Just(new KindQuery(kind.Value)))),
        .. QueryWords.All<NodeRole>().Select(role => (role.Word, Just(new RoleQuery(role.Value)))),
        ("any", Just(MapQuery.Any)),
        ("none", Just(MapQuery.None)),
        ("has", new VocabularyParser<MapQuery>(Word, Presences(), "field").ElseError("expected a field after 'has'")),
        ("kind", Kind()),
        .. QueryWords.All<TextField>().Select(field => (field.Word, Text(field.Value, field.Word))),
        ("participant", Text(TextField.SaidBy, "participant")),
        .. QueryWords.All<NumberField>().Select(field => (field.Word, Numeric(field.Value, field.Word))),
    ];

    private static Parser<MapQuery> Just(MapQuery query) => Always(query);

    private static Parser<MapQuery> Step(MapStep step, string word, Parser<MapQuery> operand) => OneOf(
        Terms.Char('*').SkipAnd(After($"{word}*", operand)).Then(MapQuery (start) => new StepQuery(step, start, isTransitive: true)),
        After(word, operand).Then(MapQuery (start) => new StepQuery(step, start)));

    /// <summary>What <c>has</c> can be asked of. Numbers are never negative, so having one is its being 0 or more.</summary>
    private static IEnumerable<(string Word, Parser<MapQuery> Next)> Presences() =>
    [
        .. QueryWords.All<TextField>().Select(field => (field.Word, Just(MapQuery.Has(field.Value)))),
        ("participant", Just(MapQuery.Has(TextField.SaidBy))),
        .. QueryWords.All<NumberField>().Select(field => (field.Word, Just(MapQuery.Where(field.Value, NumberComparison.AtLeast, 0)))),
    ];

    private static Parser<MapQuery> Kind()
    {
        Parser<MapQuery> Named(string after) => new VocabularyParser<MapQuery>(Word, QueryWords.All<NodeKind>().Select(kind => (kind.Word, Just(new KindQuery(kind.Value)))), "kind")
            .ElseError($"expected a kind after '{after}'");

        return OneOf(
            Terms.Text("!=").SkipAnd(Named("kind!=")).Then(MapQuery.Not),
            Terms.Char('=').SkipAnd(Named("kind=")),
            Named("kind"));
    }

    private static Parser<MapQuery> Text(TextField field, string word)
    {
        Parser<MapQuery> Equal(string after) => OneOf(
                new RegexParser(),
                Known(field, Value).Then(TextPattern.Exactly))
            .ElseError($"expected a value after '{after}'")
            .Then(pattern => MapQuery.Where(field, pattern));

        return OneOf(
            Terms.Text("!=").SkipAnd(Equal($"{word}!=")).Then(MapQuery.Not),
            Terms.Char('=').SkipAnd(Equal($"{word}=")),
            Terms.Char('~').SkipAnd(Value.ElseError($"expected a value after '{word}~'")).Then(value => MapQuery.Where(field, TextPattern.Containing(value))),
            Equal(word));
    }

    private static Parser<MapQuery> Numeric(NumberField field, string word)
    {
        Parser<MapQuery> Compared(string sign, NumberComparison comparison) => Number
            .ElseError($"expected a number after '{word}{sign}'")
            .Then(number => MapQuery.Where(field, comparison, number));

        return OneOf(
            Terms.Text("!=").SkipAnd(Compared("!=", NumberComparison.Equal)).Then(MapQuery.Not),
            Terms.Text("<=").SkipAnd(Compared("<=", NumberComparison.AtMost)),
            Terms.Text(">=").SkipAnd(Compared(">=", NumberComparison.AtLeast)),
            Terms.Char('<').SkipAnd(Compared("<", NumberComparison.Less)),
            Terms.Char('>').SkipAnd(Compared(">", NumberComparison.Greater)),
            Terms.Char('=').SkipAnd(Compared("=", NumberComparison.Equal)),
            Compared("", NumberComparison.Equal));
    }

    /// <summary>Where a field has only a few words as values, one of these.</summary>
    private static Parser<string> Known(TextField field, Parser<string> value) => field switch
    {
        TextField.Basis => new VocabularyParser<string>(value, Words<Basis>(), "basis"),
        TextField.Type => new VocabularyParser<string>(value, Words<EvidenceType>(), "evidence type"),
        _ => value,
    };

    private static IEnumerable<(string Word, Parser<string> Next)> Words<T>() where T : struct, Enum =>
        ArgumentMap.Vocabulary.Words<T>().Select(word => (word, (Parser<string>)Always(word)));

    private static bool IsWordPart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '-' or '.' or ':' or '+';

    private static bool Is(string word, string known) => string.Equals(word, known, StringComparison.OrdinalIgnoreCase);

    private static bool TryParseNumber(string word, out double number) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
