using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Query;

/// <content>Reading what <see cref="ToString"/> writes.</content>
public abstract partial record MapQuery
{
    /// <summary>
    /// Reads a query in the language of <c>argmap query</c>, in which <see cref="ToString"/> writes it. Words of the language may be
    /// written in any case. O(length), but for regular expressions, which are built.
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
    ///            | "context" | "illocution" | "transition" | "locution"
    /// text-field = "id" | "text" | "title" | "tag" | "group" | "source" | "author" | "saidBy" | "participant" | "addressee" | "certainty"
    /// | "role" | "scheme" | "question" | "basis" | "type" | "standard"
    /// number-field = "degree" | "inDegree" | "outDegree" | "depth" | "baseScore" | "weight" | "paragraph"
    /// value      = word of letters, digits and _ - . : / (but not first)
    ///            | text in double or single quotes, a backslash before a quote in it
    /// regex      = "/" .NET regular expression, a backslash before a slash in it "/" ["i"]
    /// </code>
    /// <c>not</c> and steps bind to the next operand, <c>and</c> binds before <c>or</c>. <c>=</c> compares to the letter and is meant where
    /// there is no sign; <c>~</c> asks for words inside, whatever their case, and before a regular expression for the same as <c>=</c>;
    /// <c>x!=y</c> is <c>not x=y</c>.
    /// </summary>
    /// <example><code>
    /// var map = ArgumentJson.Read("tram.json");
    /// Console.WriteLine(MapQuery.Parse("evidence and supports* #build").Evaluate(map).Count); // 1
    /// </code></example>
    /// <exception cref="QuerySyntaxException">The text is no query; the exception names the column and what is wrong there.</exception>
    public static MapQuery Parse(string query) => QueryParser.Parse(Guard.NotNull(query, nameof(query)));

    /// <summary>Reads a query as <see cref="Parse"/> does, and says whether it is one.</summary>
    public static bool TryParse(string? query, [NotNullWhen(true)] out MapQuery? parsed)
    {
        parsed = null;
        if (query is null) return false;
        try
        {
            parsed = QueryParser.Parse(query);
            return true;
        }
        catch (QuerySyntaxException)
        {
            return false;
        }
    }
}
