using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>What becomes of a map if a part of it falls.</summary>
internal static class WhatIfReport
{
    public static void Write(Terminal terminal, WhatIfResult result)
    {
        terminal.Out.Write($"Read {result.Reading.InWords()}, without\n");
        foreach (var node in result.Removed) terminal.Out.Write($"  {node}\n");
        if (result.Removed.Count == 0) terminal.Out.Write("  nothing: all that it says another says too, or holds elsewhere\n");
        Section(terminal, "These fall", result.Changes.Where(change => change.ChangesLabel && change.LabelBefore == AcceptanceLabel.In));
        Section(terminal, "These are reinstated",
            result.Changes.Where(change => change.ChangesLabel && change.LabelAfter == AcceptanceLabel.In));
        Section(terminal, "These change between out and undecided",
            result.Changes.Where(
                change => change is { ChangesLabel: true, LabelBefore: not AcceptanceLabel.In, LabelAfter: not AcceptanceLabel.In }));
        Section(terminal, "These change in strength alone", result.Changes.Where(change => !change.ChangesLabel && IsVisible(change)));
        var slight = result.Changes.Count(change => change.Node is Statement && !change.ChangesLabel && !IsVisible(change));
        if (slight > 0) terminal.Out.Write($"\n{Counted.Of(slight, "more changes", "more change")} in strength by less than 0.01.\n");
        if (!result.Changes.Any(change => change.Node is Statement)) terminal.Out.Write("\nNothing else changes.\n");
    }

    /// <summary>Whether a change is more than nothing when it is written with two decimals.</summary>
    private static bool IsVisible(NodeChange change) => Math.Abs(change.Difference) >= 0.005;

    /// <summary>The statements among some changes; what becomes of the steps between them follows from theirs.</summary>
    private static void Section(Terminal terminal, string title, IEnumerable<NodeChange> changes)
    {
        var rows = changes.Where(change => change.Node is Statement).ToList();
        if (rows.Count == 0) return;
        terminal.Out.Write($"\n{title}\n");
        foreach (var change in rows) terminal.Out.Write($"  {change}\n    {OneLine.Of(((Statement)change.Node).Text)}\n");
    }
}
