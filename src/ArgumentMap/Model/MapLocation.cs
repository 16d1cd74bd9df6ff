using System.Text;

namespace ArgumentMap;

/// <summary>A place in an input file. What is not known is null.</summary>
/// <param name="File">The file's name, or null for an input from memory.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in code points, counted from 1.</param>
/// <param name="Path">The JSON path, such as <c>$.relations[2].conclusion</c>.</param>
public sealed record MapLocation(string? File = null, int? Line = null, int? Column = null, string? Path = null)
{
    /// <summary>The place as compilers write it, as in <c>map.json:12:5 ($.relations[2].conclusion)</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(File ?? "input");
        if (Line is not null) text.Append(':').Append(Line);
        if (Column is not null) text.Append(':').Append(Column);
        if (Path is not null) text.Append(" (").Append(Path).Append(')');
        return text.ToString();
    }
}
