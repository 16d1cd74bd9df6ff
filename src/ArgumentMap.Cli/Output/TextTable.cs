using System.Text;
using ArgumentMap.Wording;
using Spectre.Console;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes rows in columns: a table in a terminal, plain columns that a program can cut where output is redirected.</summary>
internal static class TextTable
{
    private const int ChunkLength = 8192;

    /// <summary>
    /// Writes the rows, each in one line: what has several has blanks between them. The last column takes what room is left.
    /// </summary>
    public static void Write(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var lines = rows.Select(row => Array.ConvertAll(row, OneLine.Of)).ToList();
        if (terminal.IsRich) WriteRich(terminal, headings, lines);
        else WritePlain(terminal, headings, lines);
    }

    private static void WriteRich(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(VisibleText.Of(cell))));
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Raw) }).Write(table);
    }

    /// <summary>A framework has many thousand rows, so the lines are put together by hand and written many at a time.</summary>
    private static void WritePlain(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var widths = new int[headings.Count];
        Widen(widths, headings);
        foreach (var row in rows) Widen(widths, row);
        var lines = new StringBuilder();
        Append(lines, headings, widths);
        foreach (var row in rows)
        {
            Append(lines, row, widths);
            if (lines.Length >= ChunkLength) Flush();
        }
        Flush();

        void Flush()
        {
            terminal.Out.Write(lines.ToString());
            lines.Clear();
        }
    }

    private static void Widen(int[] widths, IReadOnlyList<string> row)
    {
        for (var column = 0; column < widths.Length; column++) widths[column] = Math.Max(widths[column], row[column].Length);
    }

    /// <summary>A line has no blanks at its end.</summary>
    private static void Append(StringBuilder lines, IReadOnlyList<string> row, int[] widths)
    {
        var start = lines.Length;
        for (var column = 0; column < row.Count; column++)
        {
            if (column > 0) lines.Append(' ', 2 + widths[column - 1] - row[column - 1].Length);
            lines.Append(row[column]);
        }
        while (lines.Length > start && char.IsWhiteSpace(lines[^1])) lines.Length--;
        lines.Append('\n');
    }
}
