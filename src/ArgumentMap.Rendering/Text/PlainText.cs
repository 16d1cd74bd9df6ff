namespace ArgumentMap.Rendering.Text;

/// <summary>
/// Texts for formats that are text themselves: control characters, which no reader takes, are shown by their Unicode pictures.
/// </summary>
internal static class PlainText
{
    /// <summary>A text's own lines.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(line => string.Concat(line.Select(letter => letter switch
    {
        '\t' => ' ',
        < ' ' => (char)(0x2400 + letter),
        '\u007f' => '\u2421',
        '\ufffe' or '\uffff' => '\ufffd',
        _ => letter,
    })));

    /// <summary>A text in one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Lines(text).Select(line => line.Trim()).Where(line => line.Length > 0));
}
