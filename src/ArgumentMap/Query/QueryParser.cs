using System.Globalization;
using ArgumentMap.Wording;

namespace ArgumentMap.Query;

/// <summary>
/// Reads the query language by recursive descent, which goes no deeper than queries may nest. <see cref="MapQuery.Parse"/> has the
/// grammar. Every method leaves the scanner after what it has read, and refuses what it cannot read.
/// </summary>
internal sealed class QueryParser
{
    /// <summary>Brackets count as nesting here, which a query as such does not keep.</summary>
    private static readonly int MostNesting = 2 * MapQuery.MaximumDepth;

    private static readonly string[] Connectives = ["and", "or"];

    private static readonly List<string> Kinds = WordsOf<NodeKind>();

    private static readonly List<string> Fields = [.. WordsOf<TextField>(), "participant", .. WordsOf<NumberField>()];

    private static readonly List<string> Words = ["not", .. WordsOf<MapStep>(), .. Kinds, .. WordsOf<NodeRole>(), "any", "none", "has",
        "kind", .. Fields];

    private readonly QueryScanner _scanner;
    private int _nesting;

    private QueryParser(QueryScanner scanner) => _scanner = scanner;

    public static MapQuery Parse(string query)
    {
        if (LoneSurrogate(query) is { } offset) throw new QuerySyntaxException(query, offset, "half a character (a lone surrogate)");
        var scanner = new QueryScanner(query);
        try
        {
            return new QueryParser(scanner).Whole();
        }
        catch (ArgumentException fault)
        {
            // The model's own limits: nesting, what an id may be.
            throw scanner.Fault(fault.Message);
        }
    }

    private static List<string> WordsOf<T>() where T : struct, Enum => [.. QueryWords.All<T>().Select(entry => entry.Word)];

    private static int? LoneSurrogate(string query)
    {
        for (var i = 0; i < query.Length; i++)
        {
            if (!char.IsSurrogate(query[i])) continue;
            if (i + 1 == query.Length || !char.IsSurrogatePair(query[i], query[i + 1])) return i;
            i++;
        }
        return null;
    }

    private MapQuery Whole()
    {
        var query = Disjunction("expected a condition");
        return _scanner.IsAtEnd ? query : throw NoConnective("the end");
    }

    private MapQuery Disjunction(string expected)
    {
        var parts = new List<MapQuery> { Conjunction(expected) };
        while (_scanner.TryWord("or")) parts.Add(Conjunction(After("or")));
        return MapQuery.AnyOf([.. parts]);
    }

    private MapQuery Conjunction(string expected)
    {
        var parts = new List<MapQuery> { Operand(expected) };
        while (_scanner.TryWord("and")) parts.Add(Operand(After("and")));
        return MapQuery.All([.. parts]);
    }

    private static string After(string word) => $"expected a condition after '{word}'";

    private MapQuery Operand(string expected)
    {
        if (++_nesting > MostNesting) throw _scanner.Fault($"the query is nested too deep: at most {MapQuery.MaximumDepth} levels");
        var query = _scanner.TrySign("(") ? InBrackets() : _scanner.TrySign("#") ? Ids() : Condition(expected);
        _nesting--;
        return query;
    }

    private MapQuery InBrackets()
    {
        var query = Disjunction(After("("));
        return _scanner.TrySign(")") ? query : throw NoConnective("')'");
    }

    private MapQuery Ids()
    {
        if (!_scanner.TrySign("(")) return MapQuery.WithId(Id());
        var ids = new List<string>();
        do ids.Add(Id());
        while (_scanner.TrySign(","));
        return _scanner.TrySign(")") ? MapQuery.WithId([.. ids]) : throw Expected("expected ',' or ')'");

        string Id() => Value() ?? throw Expected("expected an id after '#'");
    }

    /// <summary>A word of the language decides what may follow it.</summary>
    private MapQuery Condition(string expected)
    {
        var word = _scanner.PeekWord();
        if (word.Length == 0 || IsConnective(word)) throw Expected(expected);
        if (!Words.Contains(word, StringComparer.OrdinalIgnoreCase)) throw Unknown("word", word, Words);
        _scanner.Skip(word.Length);
        if (QueryWords.TryParse<MapStep>(word, out var step)) return Step(step);
        if (QueryWords.TryParse<NodeKind>(word, out var kind)) return new KindQuery(kind);
        if (QueryWords.TryParse<NodeRole>(word, out var role)) return new RoleQuery(role);
        if (QueryWords.TryParse<NumberField>(word, out var number)) return Numeric(number);
        if (IsTextField(word, out var text)) return Text(text, Fields.First(field => Is(field, word)));
        return word.ToLowerInvariant() switch
        {
            "not" => MapQuery.Not(Operand(After("not"))),
            "any" => MapQuery.Any,
            "none" => MapQuery.None,
            "has" => Presence(),
            _ => Kind(),
        };
    }

    private StepQuery Step(MapStep step)
    {
        var word = QueryWords.Word(step);
        var isTransitive = _scanner.TrySign("*");
        return new StepQuery(step, Operand(After(isTransitive ? $"{word}*" : word)), isTransitive);
    }

    /// <summary>What <c>has</c> can be asked of. Numbers are never negative, so having one is its being 0 or more.</summary>
    private MapQuery Presence()
    {
        var word = OneOf("field", Fields, "expected a field after 'has'");
        if (QueryWords.TryParse<NumberField>(word, out var number)) return MapQuery.Where(number, NumberComparison.AtLeast, 0);
        return IsTextField(word, out var text) ? MapQuery.Has(text) : throw _scanner.Fault($"'{word}' is no field");
    }

    private MapQuery Kind()
    {
        if (_scanner.TrySign("!=")) return MapQuery.Not(Named("kind!="));
        return Named(_scanner.TrySign("=") ? "kind=" : "kind");

        MapQuery Named(string after)
        {
            var word = OneOf("kind", Kinds, $"expected a kind after '{after}'");
            return new KindQuery(QueryWords.All<NodeKind>().First(kind => Is(kind.Word, word)).Value);
        }
    }

    private MapQuery Text(TextField field, string word)
    {
        if (_scanner.TrySign("!=")) return MapQuery.Not(Equal($"{word}!="));
        if (_scanner.TrySign("~")) return MapQuery.Where(
            field, _scanner.Regex() ?? TextPattern.Containing(Value() ?? throw NoValue($"{word}~")));
        return Equal(_scanner.TrySign("=") ? $"{word}=" : word);

        MapQuery Equal(string after) =>
            MapQuery.Where(field, _scanner.Regex() ?? TextPattern.Exactly(Known(field) ?? throw NoValue(after)));

        QuerySyntaxException NoValue(string after) => Expected($"expected a value after '{after}'");
    }

    private MapQuery Numeric(NumberField field)
    {
        if (_scanner.TrySign("!=")) return MapQuery.Not(Compared("!=", NumberComparison.Equal));
        if (_scanner.TrySign("<=")) return Compared("<=", NumberComparison.AtMost);
        if (_scanner.TrySign(">=")) return Compared(">=", NumberComparison.AtLeast);
        if (_scanner.TrySign("<")) return Compared("<", NumberComparison.Less);
        if (_scanner.TrySign(">")) return Compared(">", NumberComparison.Greater);
        return Compared(_scanner.TrySign("=") ? "=" : "", NumberComparison.Equal);

        MapQuery Compared(string sign, NumberComparison comparison)
        {
            var word = _scanner.PeekWord();
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number)
                || double.IsInfinity(number))
                throw Expected($"expected a number after '{QueryWords.Word(field)}{sign}'");
            _scanner.Skip(word.Length);
            return MapQuery.Where(field, comparison, number);
        }
    }

    /// <summary>A value; where a field has only a few words as values, one of these.</summary>
    private string? Known(TextField field) => QueryWords.FewValues(field) is var (noun, words) ? Known(noun, words) : Value();

    private string? Known(string noun, IReadOnlyList<string> words)
    {
        var start = _scanner.Offset;
        if (Value() is not { } value) return null;
        return words.FirstOrDefault(word => Is(word, value)) ?? throw Unknown(noun, value, words, start);
    }

    /// <summary>A text in quotes, or a word that is none of the language's own connectives.</summary>
    private string? Value()
    {
        if (_scanner.QuotedText() is { } text) return text;
        var word = _scanner.PeekWord();
        if (word.Length == 0 || IsConnective(word) || Is(word, "not")) return null;
        _scanner.Skip(word.Length);
        return word;
    }

    private string OneOf(string noun, List<string> words, string expected)
    {
        var word = _scanner.PeekWord();
        if (word.Length == 0) throw Expected(expected);
        if (!words.Contains(word, StringComparer.OrdinalIgnoreCase)) throw Unknown(noun, word, words);
        _scanner.Skip(word.Length);
        return word;
    }

    private static bool IsTextField(string word, out TextField field)
    {
        if (QueryWords.TryParse(word, out field)) return true;
        field = TextField.SaidBy;
        return Is(word, "participant");
    }

    private static bool IsConnective(string word) => Connectives.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool Is(string word, string known) => string.Equals(word, known, StringComparison.OrdinalIgnoreCase);

    private QuerySyntaxException Expected(string expected) => _scanner.Fault($"{expected}, found {_scanner.Found()}");

    private QuerySyntaxException NoConnective(string end)
    {
        var found = _scanner.Found();
        var meant = NearestWord.To(found.Trim('\''), Connectives);
        return _scanner.Fault($"expected 'and', 'or' or {end}, found {found}{(meant is null ? "" : $"; is '{meant}' meant?")}");
    }

    private QuerySyntaxException Unknown(string noun, string word, IReadOnlyList<string> known, int? offset = null)
    {
        const int FewWords = 7;
        var hint = NearestWord.To(word, known) is { } nearest ? $"; is '{nearest}' meant?"
            : known.Count <= FewWords ? $"; there are {string.Join(", ", known)}"
            : "";
        return _scanner.Fault($"unknown {noun} '{word}'{hint}", offset);
    }
}
