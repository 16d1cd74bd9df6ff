namespace ArgumentMap.Cli.Show;

/// <summary>Writes a tree to a terminal of a given width, in colour where that is welcome.</summary>
internal sealed class TreeWriter(Terminal terminal)
{
    public void Write(IEnumerable<TreeLine> lines)
    {
        foreach (var line in lines)
        {
            // Very deep entries keep room for their text.
            var indent = new string(' ', Math.Min(line.Depth * 2, terminal.Width / 2));
            var lead = line.Mark.Length > 0 ? $"{line.Mark} " : "";
            var first = true;
            foreach (var part in Wrapped(line.Text, Math.Max(20, terminal.Width - indent.Length - lead.Length)))
            {
                terminal.Out.Write($"{indent}{(first ? lead : new string(' ', lead.Length))}{Colored(part, line)}\n");
                first = false;
            }
        }
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        while (flat.Length > width)
        {
            var blank = flat.LastIndexOf(' ', width);
            var cut = blank > 0 ? blank : char.IsHighSurrogate(flat[width - 1]) ? width - 1 : width;
            yield return flat[..cut];
            flat = flat[cut..].TrimStart();
        }
        yield return flat;
    }

    private string Colored(string text, TreeLine line)
    {
        if (!terminal.IsRich) return text;
        var color = (line.Mark, line.Node) switch
        {
            ("-", _) => "31",
            (_, Statement { IsMain: true }) => "1;34",
            (_, Evidence) => "33",
            (_, Recommendation) => "32",
            (_, Claim) => "34",
            _ => "90",
        };
        return $"\u001b[{color}m{text}\u001b[0m";
    }
}
