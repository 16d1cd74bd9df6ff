using ArgumentMap.Outline;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes a tree to a terminal of a given width, in colour where that is welcome.</summary>
internal sealed class TreeWriter(Terminal terminal)
{
    public void Write(IEnumerable<TreeLine> tree)
    {
        foreach (var entry in tree)
            foreach (var (lead, words) in entry.Lines(terminal.Width))
            {
                terminal.Out.Write(lead);
                terminal.WriteColored(Color(entry), words);
                terminal.Out.Write("\n");
            }
    }

    private static string Color(TreeLine entry) => (entry.Mark, entry.Node) switch
    {
        ("-", _) => "31",
        (_, Statement { IsMain: true }) => "1;34",
        (_, Evidence) => "33",
        (_, Recommendation) => "32",
        (_, Claim) => "34",
        _ => "90",
    };
}
