namespace ArgumentMap.Cli.Output;

/// <summary>Writes rows in columns as wide as they need, two blanks apart; the last column runs on.</summary>
internal static class TextTable
{
    public static void Write(Terminal terminal, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, string indent = "")
    {
        List<IReadOnlyList<string>> all = [headings, .. rows];
        var widths = Enumerable.Range(0, headings.Count).Select(column => all.Max(row => row[column].Length)).ToArray();
        foreach (var row in all)
            terminal.Out.Write($"{indent}{string.Concat(row.Select((cell, column) => cell.PadRight(widths[column] + 2))).TrimEnd()}\n");
    }
}
