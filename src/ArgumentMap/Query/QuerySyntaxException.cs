namespace ArgumentMap.Query;

/// <summary>
/// A query is not what the language asks for. The message is three lines: the column and what is wrong there, the query, and a caret
/// under the column.
/// </summary>
public sealed class QuerySyntaxException : FormatException
{
    /// <summary>An exception for a place in a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="offset">Where in it, in UTF-16 code units from 0.</param>
    /// <param name="problem">What is wrong there.</param>
    public QuerySyntaxException(string query, int offset, string problem)
        : base(Describe(Guard.NotNull(query, nameof(query)), offset, problem)) =>
        (Problem, Column) = (problem, ColumnOf(query, offset));

    /// <summary>What is wrong, as in <c>expected a value after 'tag', found ')'</c>.</summary>
    public string Problem { get; }

    /// <summary>Where, in code points counted from 1; one after the last where the query ends too early.</summary>
    public int Column { get; }

    private static string Describe(string query, int offset, string problem)
    {
        var column = ColumnOf(query, offset);
        return $"column {column}: {problem}\n{OnOneLine(query)}\n{new string(' ', column - 1)}^";
    }

    private static int ColumnOf(string query, int offset) => query.Take(offset).Count(unit => !char.IsLowSurrogate(unit)) + 1;

    /// <summary>The query with a blank for every control character, so that the caret stands under its column.</summary>
    private static string OnOneLine(string query) => string.Concat(query.Select(letter => char.IsControl(letter) ? ' ' : letter));
}
