using ArgumentMap.Wording;
using Spectre.Console;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes rows in columns: a table in a terminal, plain columns that a program can cut where output is redirected.</summary>
internal static class TextTable
{
    /// <summary>Writes the rows. The last column takes what room is left.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        if (terminal.IsRich) WriteRich(terminal, headings, rows);
        else WritePlain(terminal, headings, rows);
    }

    private static void WriteRich(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var heading in headings) table.AddColumn(new TableColumn(new Text(heading)));
        foreach (var row in rows) table.AddRow(row.Select(cell => new Text(VisibleText.Of(cell))));
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Raw) }).Write(table);
    }

    private static void WritePlain(Terminal terminal, IReadOnlyList<string> headings, IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, headings.Count)
            .Select(column => rows.Select(row => row[column].Length).Prepend(headings[column].Length).Max()).ToArray();
        foreach (var row in rows.Prepend([.. headings]))
            terminal.Out.Write($"{string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()}\n");
    }
}
