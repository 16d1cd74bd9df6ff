using System.Text.RegularExpressions;
using ArgumentMap.Query;

namespace ArgumentMap.Cli.Input;

/// <summary>A query from the command line, and what is said where it cannot be read or asked.</summary>
internal static class AskedQuery
{
    /// <exception cref="CliException">It is none; the message names the column.</exception>
    public static MapQuery Parse(string expression)
    {
        try
        {
            return MapQuery.Parse(expression);
        }
        catch (QuerySyntaxException fault)
        {
            throw new CliException($"column {fault.Column}: {fault.Problem}", "argmap query --help explains the language");
        }
    }

    /// <summary>Does what asks a map.</summary>
    /// <exception cref="CliException">The map lacks a node that is named, or a regular expression takes too long.</exception>
    public static T Ask<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (KeyNotFoundException fault)
        {
            throw new CliException(fault.Message,
                "argmap query FILE any lists all nodes; a part of a name finds all that has it, as in source~word");
        }
        catch (RegexMatchTimeoutException)
        {
            throw new CliException("the regular expression takes more than a second on one text", "make it simpler");
        }
    }
}
