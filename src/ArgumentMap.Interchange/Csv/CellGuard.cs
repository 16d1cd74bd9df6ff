namespace ArgumentMap.Interchange.Csv;

/// <summary>
/// Keeps spreadsheets from running a cell as a formula (OWASP, "CSV Injection") by an apostrophe before it, so that reading tells exactly
/// what was there: a cell is guarded when it is apostrophes and then nothing, or a character that starts a formula.
/// </summary>
internal static class CellGuard
{
    private const char Guard = '\'';

    private const string Dangerous = "=+-@\t\r\n＝＋－＠";

    /// <summary>The cell for a text, the empty one included; a cell without a text is empty.</summary>
    public static string Set(string text) => IsAtRisk(text) ? Guard + text : text;

    /// <summary>The text of a cell that is not empty.</summary>
    public static string Remove(string cell) => cell[0] == Guard && IsAtRisk(cell) ? cell[1..] : cell;

    private static bool IsAtRisk(string text)
    {
        var rest = text.AsSpan().TrimStart(Guard);
        return rest.IsEmpty || Dangerous.Contains(rest[0], StringComparison.Ordinal);
    }
}
