using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>What a statement stands on, asked and told in one way by every command that tells it.</summary>
internal static class FoundationText
{
    /// <summary>How many of each a reader is shown; JSON has all.</summary>
    private const int MostShown = 8;

    public static WeighedFoundation Ask(
        MapSnapshot map, ArgumentNode node, FoundationOptions options, WeighingOptions weighing, TimeLimit limit,
        CancellationToken cancellation)
    {
        var foundation = map.StandsOn(node.Id, options with { Time = limit.Part(0.7) }, cancellation);
        return map.Weigh(foundation with { Options = foundation.Options with { Time = limit.Part(0.8) } }, weighing, cancellation);
    }

    public static void Write(Action<string> line, WeighedFoundation weighed)
    {
        var foundation = weighed.Foundation;
        if (!foundation.Stands) line("\nBy support it stands on nothing: no set of grounds suffices for it.");
        else if (foundation.Status == FoundationStatus.Ground) line("\nIt stands on its own word.");
        else
        {
            WriteCautions(line, weighed);
            WriteWeakest(line, weighed);
            WriteSets(line, weighed);
            WriteLosses(line, foundation);
            WritePoints(line, foundation);
        }
    }

    private static void WriteCautions(Action<string> line, WeighedFoundation weighed)
    {
        if (weighed.IsSaturated)
            line(FormattableString.Invariant(
                $"\n{weighed.Semantics} saturates: convergent reasons add up without end. {weighed.Strength:0.00} tells that there are many; no set of grounds alone gives more than {weighed.Sets.Max(set => set.Strength):0.00}."));
        if (weighed is { IndependentStrength: { } strength, IndependentLines: { } lines })
            line(FormattableString.Invariant(
                $"\nWith one line of support for each independent source, {Count(lines)}, its strength is {strength:0.00}."));
    }

    private static string Count(IndependentSupport lines) => lines.Status == SearchStatus.Complete
        ? $"{lines.Count} in all"
        : $"{lines.Count} of at most {lines.AtMost} (the search was cut short)";

    private static void WriteWeakest(Action<string> line, WeighedFoundation weighed)
    {
        line("\nIts weakest grounds:");
        foreach (var ground in weighed.WeakestGrounds) line($"  {ground}");
    }

    private static void WriteSets(Action<string> line, WeighedFoundation weighed)
    {
        var (environments, more) = (weighed.Foundation.Environments, weighed.Foundation.EnvironmentSearch == SearchStatus.Truncated);
        if (environments.Count == 0)
        {
            line("\nWhich sets of grounds it stands on was not found out: the search was cut short.");
            return;
        }
        var sets = (environments.Count, more) switch
        {
            (1, false) => "one set of grounds",
            (_, false) => $"any of {environments.Count} sets of grounds",
            _ => $"any of {Counted.Of(environments.Count, "set")} of grounds or more (the search was cut short)",
        };
        var head = weighed.HasWeakSignsOnly
            ? $"It has weak signs alone, none of which is enough to believe it by: {sets}"
            : $"By support alone it stands on {sets}";
        line(FormattableString.Invariant(
            $"\n{head}; with the strength that each alone would give it ({weighed.StrengthAlone:0.00} without any):"));
        foreach (var set in weighed.Sets.Take(MostShown)) line($"  {set}");
        if (environments.Count > Math.Min(MostShown, weighed.Sets.Count))
            line($"  … and {environments.Count - Math.Min(MostShown, weighed.Sets.Count)} more");
    }

    private static void WriteLosses(Action<string> line, Foundation foundation)
    {
        line($"\n{Fall(foundation)}");
        var all = foundation.DefeatSearch == SearchStatus.Complete;
        foreach (var alike in foundation.SmallestDefeats.Take(MostShown).GroupBy(Joined))
            line($"  falls without {alike.Key}{(alike.Count() > 1 ? $", in {alike.Count()} ways that differ in the rest" : "")}");
        if (foundation.SmallestDefeats.Count > MostShown || !all)
            line($"  … and {(all ? $"{foundation.SmallestDefeats.Count - MostShown} more" : "perhaps more")}");
        if (foundation.SmallestCut.Count > 0 && !foundation.SmallestDefeats.Contains(foundation.SmallestCut))
            line($"  falls too without "
                + $"{Joined(foundation.SmallestCut)}{(foundation.SmallestCutSearch == SearchStatus.Truncated ? " (there may be smaller "
                    + "ones: the search was cut short)" : "")}");
    }

    private static string Fall(Foundation foundation) => foundation switch
    {
        { IsExact: false } => FormattableString.Invariant(
            $"By support alone it falls when {foundation.LossesAtMost} grounds are lost; whether fewer are enough is not known, {foundation.LossesAtLeast} at least are needed (the search was cut short): robustness {foundation.Robustness:0.00} or more."),
        { LossesAtLeast: 1 } => FormattableString.Invariant($"By support alone it falls when one ground is lost: robustness {foundation.Robustness:0.00}."),
        _ => FormattableString.Invariant(
            $"By support alone it falls when {foundation.LossesAtLeast} grounds are lost, not before: robustness {foundation.Robustness:0.00}."),
    };

    private static void WritePoints(Action<string> line, Foundation foundation)
    {
        var points = foundation.SinglePointsOfFailure.OfType<Statement>().ToList();
        var isAll = foundation.SinglePointSearch == SearchStatus.Complete;
        line((points.Count, isAll) switch
        {
            (0, true) => "\nBy support alone there is no single statement that it cannot do without.",
            (0, false) => "\nBy support alone no single statement was found that it cannot do without (the search was cut short).",
            (_, true) => "\nBy support alone it cannot do without any of these:",
            _ => "\nBy support alone it cannot do without any of these, and perhaps others (the search was cut short):",
        });
        WriteFirst(line, points);
    }

    /// <summary>What a single loss does to the label, attacks counted: what the sentences above it do not look at.</summary>
    public static void Write(Action<string> line, SingleLosses losses)
    {
        var shown = losses.Statements.Concat<ArgumentNode>(losses.PreferencesAndAssumptions).ToList();
        var (reading, isAll) = ($"{DungSemantics.Grounded}, {losses.Reading.InWords()}", losses.Search == SearchStatus.Complete);
        line((losses.Label, shown.Count, isAll) switch
        {
            (not AcceptanceLabel.In, _, _) =>
                $"\nWith attacks counted ({reading}) it is {Vocabulary.Word(losses.Label)} as it is: no loss is needed.",
            (_, 0, true) => $"\nWith attacks counted ({reading}) no single loss of a statement, a preference or an assumption topples it.",
            (_, 0, false) => $"\nWith attacks counted ({reading}) no single statement, preference or assumption was found whose loss topples it (the search was cut short).",
            (_, _, true) => $"\nWith attacks counted ({reading}) the loss of any one of these topples it:",
            _ => $"\nWith attacks counted ({reading}) the loss of any one of these topples it, and perhaps of others (the search was cut short):",
        });
        WriteFirst(line, shown);
    }

    private static void WriteFirst(Action<string> line, IReadOnlyCollection<ArgumentNode> nodes)
    {
        foreach (var node in nodes.Take(MostShown)) line($"  {node.Id}: {(node is Relation ? node.KindWord : OneLine.Of(node.Text))}");
        if (nodes.Count > MostShown) line($"  … and {nodes.Count - MostShown} more");
    }

    /// <summary>The ids, of a large set the first ones and how many there are.</summary>
    private static string Joined(ValueList<ArgumentNode> nodes) => nodes.Count <= MostShown
        ? string.Join(" + ", nodes.Select(node => node.Id))
        : $"{string.Join(" + ", nodes.Take(MostShown).Select(node => node.Id))} + … ({nodes.Count} in all)";
}
