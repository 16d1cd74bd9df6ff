using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>How firm one conclusion stands.</summary>
internal sealed record RobustReport(
    WeighedFoundation Weighed,
    SingleLosses Losses,
    IReadOnlyList<IndependentSupport> Lines,
    Stability Stability,
    Attributions Attributions,
    Contestedness? Contestedness)
{
    /// <summary>How many of each a reader is shown; JSON has all.</summary>
    private const int MostShown = 8;

    private Foundation Foundation => Weighed.Foundation;

    public static RobustReport Of(MapSnapshot map, ArgumentNode node, FoundationOptions foundations, StabilityOptions options,
        TimeLimit limit, CancellationToken cancellation)
    {
        var weighed = FoundationText.Ask(map, node, foundations,
            new WeighingOptions { Framework = options.Framework, Semantics = options.Semantics }, limit.Within(0.4), cancellation);
        var losses = map.SingleLosses(node.Id, new SingleLossOptions { Framework = options.Framework, Time = limit.Part(0.2) },
            cancellation);
        var lines = new List<IndependentSupport>();
        foreach (var by in Enum.GetValues<Independence>())
            lines.Add(map.IndependentSupport(node.Id, by, foundations with { Time = limit.Part(0.2) }, cancellation));
        var stability = map.Stability(node.Id, options with { Time = limit.Part(0.4) }, cancellation);
        var attributions = map.Attributions(node.Id, options with { Time = limit.Part(0.9) }, cancellation);
        var contestedness = node is Statement
            ? map.Contestedness(new ContestednessOptions { Semantics = options.Semantics }, cancellation)[map.IndexOf(node.Id)]
            : null;
        return new RobustReport(weighed, losses, lines, stability, attributions, contestedness);
    }

    /// <param name="terminal">Where it goes.</param>
    /// <param name="reports">The statements that were looked at.</param>
    /// <param name="rest">Those for which the time was not enough.</param>
    public static void WriteTable(Terminal terminal, IReadOnlyList<RobustReport> reports, IReadOnlyList<ArgumentNode> rest)
    {
        if (reports.Count == 0)
        {
            terminal.Out.Write("The map marks no main statement and has no recommendation; argmap robust FILE ID looks at any statement.\n");
            return;
        }
        string[] headings =
            ["statement", "label", "robustness", "falls with", "toppled by", "lines", "strength", "range", "semantics", "contested"];
        TextTable.Write(terminal, headings, [.. reports.Select(report => report.Row())]);
        if (rest.Count > 0)
            terminal.Out.Write(
                $"\nThe time was up: {reports.Count} of {Counted.Of(reports.Count + rest.Count, "statement")} were looked at, and not "
                    + $"{string.Join(", ", rest.Select(node => node.Id))}.\n");
        terminal.Out.Write(
            $"\nlabel: {DungSemantics.Grounded}, {reports[0].Stability.Reading.InWords()}; "
                + "robustness: 1 - 1/k, where by support alone, attacks aside, it falls when k grounds are lost, not before;\n"
            + "toppled by: how many statements, preferences and assumptions topple its label each alone, attacks counted; "
            + "lines: of support that share no statement / no source / no one who vouches;\n"
            + "range: of the strength when base scores change a little; semantics: whether all give the same verdict\n"
            + "~: the search was cut short: so much or more, or between the two; --time SECONDS gives it more\n");
    }

    /// <param name="json">Where it goes.</param>
    /// <param name="reports">The statements that were looked at.</param>
    /// <param name="rest">Those for which the time was not enough: they are listed too, with nothing known of them.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<RobustReport> reports, IReadOnlyList<ArgumentNode> rest)
    {
        json.WriteStartArray();
        foreach (var report in reports) report.Write(json);
        foreach (var node in rest)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteBoolean("lookedAt", false);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    public void WriteDetails(Terminal terminal)
    {
        Line($"{Foundation.Node}");
        FoundationText.Write(Line, Weighed);
        FoundationText.Write(Line, Losses);
        foreach (var lines in Lines)
        {
            Line($"\n{lines}");
            foreach (var line in lines.Lines.Take(MostShown)) Line($"  {line}");
        }
        Line($"\n{Stability}");
        foreach (var verdict in Stability.Verdicts) Line($"  {verdict}");
        Line(Stability.NearestFlip is not null ? "\nSingle base scores that would turn the verdict"
            : Stability.FlipSearch == SearchStatus.Complete
            ? "\nNo single base score would turn the verdict."
            : "\nNo single base score was found that would turn the verdict.");
        foreach (var threshold in Stability.FlipThresholds.Where(threshold => threshold.CanFlip).Take(MostShown)) Line($"  {threshold}");
        if (Stability.FlipSearch == SearchStatus.Truncated)
            Line($"  {Counted.Of(Stability.FlipThresholds.Count, "statement was", "statements were")} tried, those that tell most at "
                + $"first: the search was cut short.");
        Line($"\n{Attributions}");
        foreach (var attribution in Attributions.Statements.Take(MostShown)) Line($"  {attribution}");
        if (Contestedness is not null) Line($"\n{Contestedness}");

        void Line(string line) => terminal.Out.Write($"{line}\n");
    }

    private string[] Row() =>
    [
        Foundation.Node.Id,
        Vocabulary.Word(Stability.Label),
        FormattableString.Invariant($"{(Foundation.IsExact ? "" : "~")}{Foundation.Robustness:0.00}"),
        !Foundation.Stands ? "-" : Foundation.IsExact
            ? $"{Foundation.LossesAtLeast}"
            : $"~{Foundation.LossesAtLeast}-{Foundation.LossesAtMost}",
        Losses.Label != AcceptanceLabel.In ? "-" : $"{(Losses.Search == SearchStatus.Truncated ? "~" : "")}{Losses.Statements.Count() + Losses.PreferencesAndAssumptions.Count()}",
        string.Join(" / ",
            Lines.Select(lines => lines.Status == SearchStatus.Complete ? $"{lines.Count}" : $"~{lines.Count}-{lines.AtMost}")),
        FormattableString.Invariant($"{Stability.Strength:0.00}"),
        FormattableString.Invariant($"{Stability.Range.Low:0.00}-{Stability.Range.High:0.00}"),
        Stability.IsUnanimous ? "agree" : "differ",
        Contestedness is null ? "-" : Vocabulary.Word(Contestedness.Class),
    ];

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Foundation.Node.Id);
        json.WriteBoolean("lookedAt", true);
        json.WritePropertyName("standsOn");
        Weighed.WriteTo(json);
        json.WritePropertyName("singleLosses");
        Losses.WriteTo(json);
        json.WriteStartArray("independentSupport");
        foreach (var lines in Lines) lines.WriteTo(json);
        json.WriteEndArray();
        json.WritePropertyName("stability");
        Stability.WriteTo(json);
        json.WriteString("attributionSearch", Vocabulary.Word(Attributions.Search));
        json.WriteNumber("bearing", Attributions.BearingCount);
        json.WriteNumber("orders", Attributions.Orders);
        json.WriteObjects("attributions", Attributions.Statements, attribution =>
        {
            json.WriteString("id", attribution.Statement.Id);
            json.WriteNumber("removal", attribution.Removal);
            if (double.IsNaN(attribution.Shapley)) return;
            json.WriteNumber("shapley", attribution.Shapley);
            json.WriteNumber("standardError", attribution.StandardError);
        });
        if (Contestedness is not null)
        {
            json.WriteStartObject("contestedness");
            json.WriteString("class", Vocabulary.Word(Contestedness.Class));
            json.WriteNumber("weight", Contestedness.Weight);
            json.WriteNumber("balance", Contestedness.Balance);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
