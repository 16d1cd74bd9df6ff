using System.Globalization;

namespace ArgumentMap.Dot;

/// <summary>Writes the DOT language: statements, attributes, and the two kinds of quoting that it has.</summary>
internal sealed class DotSyntax(TextWriter writer)
{
    /// <summary>Graphviz's scanner takes no string over 16,384 bytes, so a long one is written in pieces.</summary>
    private const int PieceLength = 4000;

    private int _depth;
    private int _attributes;

    public void Open(string header)
    {
        Line($"{header} {{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    public void Attributes(string element, params (string Name, string Value)[] attributes)
    {
        Begin(element);
        Put(attributes);
        End();
    }

    public void Attribute(string name, string value) => Line($"{name}={value};");

    public void SameRank(IReadOnlyCollection<string> ids)
    {
        if (ids.Count > 1) Line($"{{ rank=same; {string.Join("; ", ids.Select(Id))}; }}");
    }

    public void Node(string id, params (string Name, string Value)[] attributes)
    {
        BeginNode(id);
        Put(attributes);
        End();
    }

    public void Edge(string from, string to, params (string Name, string Value)[] attributes)
    {
        BeginEdge(from, to);
        Put(attributes);
        End();
    }

    /// <summary>
    /// Begins a node, whose attributes follow one by one until <see cref="End"/>: a map has very many, and no list of them is made.
    /// </summary>
    public void BeginNode(string id)
    {
        Begin("");
        WriteId(id);
    }

    /// <summary>Begins an edge, likewise.</summary>
    public void BeginEdge(string from, string to)
    {
        BeginNode(from);
        writer.Write(" -> ");
        WriteId(to);
    }

    /// <summary>An attribute of what was begun; its value is spelled already.</summary>
    public void Put(string name, string value)
    {
        PutName(name);
        writer.Write(value);
    }

    public void Put((string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) Put(name, value);
    }

    /// <summary>An attribute with one text for a reader, as <see cref="Tooltip"/> spells it.</summary>
    public void PutTooltip(string text)
    {
        PutName("tooltip");
        if (text.Length <= PieceLength && !NeedsEscape(text)) WriteQuoted(text, "");
        else writer.Write(Tooltip(text));
    }

    /// <summary>
    /// An attribute with lines of text, as <see cref="Text(IEnumerable{string}, string)"/> spells them; mostly there is but one.
    /// </summary>
    public void PutText(string name, IReadOnlyList<string> lines, string lineEnd)
    {
        PutName(name);
        if (lines.Count == 1 && lines[0].Length + lineEnd.Length <= PieceLength && !NeedsEscape(lines[0])) WriteQuoted(lines[0], lineEnd);
        else writer.Write(Text(lines, lineEnd));
    }

    public void End()
    {
        writer.Write(_attributes == 0 ? ";\n" : "];\n");
        _attributes = 0;
    }

    /// <summary>
    /// An id or a plain value. Inside quotes DOT knows one escape, <c>\"</c>; a backslash is doubled all the same, since one before the
    /// closing quote would swallow it, and doubling them all keeps different ids different. Ids become titles in SVG, where HTML's
    /// entities are read.
    /// </summary>
    public static string Id(string value) => Quoted(value.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("&", "&amp;"));

    /// <summary>Lines of text for a reader, each ended by the given escape (<c>\n</c> centred, <c>\l</c> to the left).</summary>
    public static string Text(IEnumerable<string> lines, string lineEnd) =>
        Quoted(string.Concat(lines.Select(line => Escaped(line) + lineEnd)));

    /// <summary>One text for a reader, with its own line breaks.</summary>
    public static string Text(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r') < 0
            ? Quoted(Escaped(text))
            : Quoted(string.Join("\\n", text.Replace("\r\n", "\n").Split('\n', '\r').Select(Escaped)));

    /// <summary>
    /// A text shown on pointing. Graphviz 2.43 reads the escapes in these twice, so that a backslash would be lost or make a node's name
    /// of the letter after it; a zero-width space after each backslash keeps both from it.
    /// </summary>
    public static string Tooltip(string text) => Text(text.Replace("\\", "\\\u200b"));

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A string in quotes; the pieces of a long one with a plus between.</summary>
    private static string Quoted(string escaped)
    {
        if (escaped.Length <= PieceLength) return $"\"{escaped}\"";
        var pieces = new List<string>();
        for (int start = 0, end; start < escaped.Length; start = end)
        {
            end = Math.Min(start + PieceLength, escaped.Length);
            while (end < escaped.Length && !CanCut(escaped, end)) end--;
            pieces.Add($"\"{escaped.Substring(start, end - start)}\"");
        }
        return string.Join(" + ", pieces);
    }

    /// <summary>
    /// Whether a cut divides neither a surrogate pair nor an escape, which an odd number of backslashes before it would begin.
    /// </summary>
    private static bool CanCut(string text, int index)
    {
        var backslashes = 0;
        while (backslashes < index && text[index - backslashes - 1] == '\\') backslashes++;
        return backslashes % 2 == 0 && !char.IsLowSurrogate(text[index]);
    }

    /// <summary>
    /// In a text Graphviz reads backslash escapes and HTML's character entities. Control characters cannot stand in the SVG that it
    /// makes, so their Unicode pictures stand for them, and U+FFFD for the two code points that are no characters.
    /// </summary>
    private static string Escaped(string text)
    {
        if (!NeedsEscape(text)) return text;
        return string.Concat(text.Select(letter => letter switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '&' => "&amp;",
            '\t' => "    ",
            < ' ' => ((char)(0x2400 + letter)).ToString(),
            '\u007f' => "\u2421",
            '\ufffe' or '\uffff' => "\ufffd",
            _ => letter.ToString(),
        }));
    }

    private static bool NeedsEscape(string text)
    {
        foreach (var letter in text)
            if (NeedsEscape(letter)) return true;
        return false;
    }

    private static bool NeedsEscape(char letter) => letter is '"' or '\\' or '&' or < ' ' or '\u007f' or '\ufffe' or '\uffff';

    private void Begin(string element)
    {
        Indent();
        writer.Write(element);
    }

    private void PutName(string name)
    {
        writer.Write(_attributes++ == 0 ? " [" : ", ");
        writer.Write(name);
        writer.Write('=');
    }

    private void WriteId(string id)
    {
        if (id.Length <= PieceLength && id.AsSpan().IndexOfAny('\\', '"', '&') < 0) WriteQuoted(id, "");
        else writer.Write(Id(id));
    }

    private void WriteQuoted(string text, string end)
    {
        writer.Write('"');
        writer.Write(text);
        writer.Write(end);
        writer.Write('"');
    }

    private void Line(string text)
    {
        Indent();
        writer.Write(text);
        writer.Write('\n');
    }

    private void Indent()
    {
        for (var i = 0; i < _depth; i++) writer.Write("  ");
    }
}
