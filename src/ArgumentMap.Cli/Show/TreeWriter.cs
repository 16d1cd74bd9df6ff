using ArgumentMap.Outline;

namespace ArgumentMap.Cli.Show;

/// <summary>Writes a tree to a terminal of a given width, in colour where that is welcome.</summary>
internal sealed class TreeWriter(Terminal terminal)
{
    public void Write(IEnumerable<TreeLine> tree)
    {
        foreach (var entry in tree)
            foreach (var (lead, words) in entry.Lines(terminal.Width))
                terminal.Out.Write($"{lead}{Colored(words, entry)}\n");
    }

    private string Colored(string words, TreeLine entry)
    {
        if (!terminal.IsRich) return words;
        var color = (entry.Mark, entry.Node) switch
        {
            ("-", _) => "31",
            (_, Statement { IsMain: true }) => "1;34",
            (_, Evidence) => "33",
            (_, Recommendation) => "32",
            (_, Claim) => "34",
            _ => "90",
        };
        return $"\u001b[{color}m{words}\u001b[0m";
    }
}
