using ArgumentMap.Query;
using ArgumentMap.Wording;
using Parlot;
using Parlot.Fluent;

namespace ArgumentMap.Cli.Query;

/// <summary>
/// Reads the query language of <c>argmap query</c> into a <see cref="MapQuery"/>, whose <see cref="MapQuery.ToString"/> writes it again.
/// Words of the language may be written in any case. <see cref="QueryHelp.Text"/> is the same page for users, with examples.
/// <code>
/// query      = conjunction { "or" conjunction }
/// conjunction = operand { "and" operand }
/// operand    = "not" operand | step ["*"] operand | "(" query ")" | ids | condition
/// step       = "supports" | "supportedBy" | "attacks" | "attackedBy" | "undercuts" | "undercutBy" | "bearsOn" | "restsOn"
///            | "premiseOf" | "conclusionOf" | "hasPremise" | "hasConclusion"
/// ids        = "#" value | "#" "(" value { "," value } ")"
/// condition  = kind | "kind" ["=" | "!="] kind | "main" | "root" | "leaf" | "any" | "none" | "has" field
///            | text-field ["=" | "!=" | "~"] ( value | regex )
///            | number-field ["=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;="] number
/// kind       = "statement" | "claim" | "evidence" | "recommendation" | "relation" | "support" | "attack" | "rephrase" | "preference"
///            | "illocution" | "transition" | "locution"
/// text-field = "id" | "text" | "tag" | "source" | "author" | "saidBy" | "participant" | "addressee" | "certainty" | "scheme"
///            | "question" | "basis" | "type"
/// number-field = "degree" | "inDegree" | "outDegree" | "depth" | "baseScore" | "weight" | "paragraph"
/// value      = word of letters, digits and _ - . : | text in double or single quotes, a backslash before a quote in it
/// regex      = "/" .NET regular expression, a backslash before a slash in it "/" ["i"]
/// </code>
/// <c>not</c> and steps bind to the next operand, <c>and</c> binds before <c>or</c>. <c>=</c> compares to the letter and is meant where
/// there is no sign; <c>~</c> asks for words inside, whatever their case; <c>x!=y</c> is <c>not x=y</c>.
/// </summary>
public static class QueryParser
{
    /// <summary>Brackets count as nesting here, which a query as such does not keep.</summary>
    private static readonly int MostRecursions = 2 * MapQuery.MaximumDepth;

    private static readonly Parser<MapQuery> Grammar = QueryGrammar.Build();

    /// <summary>Reads a query. O(length), but for regular expressions, which are built.</summary>
    /// <exception cref="QuerySyntaxException">The text is no query.</exception>
    public static MapQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (LoneSurrogate(query) is { } offset) throw new QuerySyntaxException(query, offset, "half a character (a lone surrogate)");
        var context = new ParseContext(new Scanner(query), maxRecursionDepth: MostRecursions);
        try
        {
            if (Grammar.TryParse(context, out var parsed, out var error)) return parsed;
            throw Failure(query, error!);
        }
        catch (ArgumentException fault)
        {
            // The model's own limits: nesting, what an id may be.
            throw new QuerySyntaxException(query, context.Scanner.Cursor.Offset, fault.Message);
        }
    }

    private static QuerySyntaxException Failure(string query, ParseError error)
    {
        var offset = error.Position.Offset;
        if (error.Message?.StartsWith("expected", StringComparison.Ordinal) != true)
            return new QuerySyntaxException(query, offset, $"the query is nested too deep: at most {MapQuery.MaximumDepth} levels");
        while (offset < query.Length && char.IsWhiteSpace(query[offset])) offset++;
        var found = QueryGrammar.TokenAt(query, offset);
        var meant = error.Message.Contains("'and'", StringComparison.Ordinal) ? NearestWord.To(found.Trim('\''), ["and", "or"]) : null;
        return new QuerySyntaxException(query, offset, $"{error.Message}, found {found}{(meant is null ? "" : $"; is '{meant}' meant?")}");
    }

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
}
