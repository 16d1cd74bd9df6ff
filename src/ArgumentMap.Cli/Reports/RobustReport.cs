using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Reports;

/// <summary>How firm one conclusion stands.</summary>
internal sealed record RobustReport(
    Foundation Foundation,
    IReadOnlyList<IndependentSupport> Lines,
    Stability Stability,
    Attributions Attributions,
    Contestedness? Contestedness)
{
    /// <summary>How many of each a reader is shown; JSON has all.</summary>
    private const int MostShown = 8;

    public static RobustReport Of(MapSnapshot map, ArgumentNode node, StabilityOptions options, CancellationToken cancellation) => new(
        map.StandsOn(node.Id, cancellationToken: cancellation),
        [.. Enum.GetValues<Independence>().Select(by => map.IndependentSupport(node.Id, by, cancellationToken: cancellation))],
        map.Stability(node.Id, options, cancellation),
        map.Attributions(node.Id, options, cancellation),
        map.Contestedness(new ContestednessOptions { Semantics = options.Semantics }, cancellation).FirstOrDefault(answer => answer.Statement.Id == node.Id));

    public static void WriteTable(Terminal terminal, IReadOnlyList<RobustReport> reports)
    {
        string[] headings = ["statement", "label", "robustness", "falls with", "lines", "strength", "range", "semantics", "contested"];
        TextTable.Write(terminal, headings, [.. reports.Select(report => report.Row())]);
        terminal.Out.Write(
            $"\nlabel: grounded, {(reports.Count > 0 ? reports[0].Stability.Reading : Reading.BySupport).InWords()}; robustness: 1 - 1/k, where it falls when k grounds are lost, not before; lines: of support that share no statement / no source / no one who vouches;\n"
            + "range: of the strength when base scores change a little; semantics: whether all give the same verdict\n");
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyList<RobustReport> reports)
    {
        json.WriteStartArray();
        foreach (var report in reports) report.Write(json);
        json.WriteEndArray();
    }

    public void WriteDetails(Terminal terminal)
    {
        Line($"{Foundation.Node}{(Foundation.Node is Statement statement ? $": {statement.Text}" : "")}");
        Line($"\n{Foundation}");
        foreach (var defeat in Foundation.SmallestDefeats.Take(MostShown)) Line($"  falls without {string.Join(" + ", defeat.Select(ground => ground.Id))}");
        if (Foundation.SmallestCut.Count > 0) Line($"  falls too without {string.Join(" + ", Foundation.SmallestCut.Select(node => node.Id))}");
        foreach (var lines in Lines)
        {
            Line($"\n{lines}");
            foreach (var line in lines.Lines.Take(MostShown)) Line($"  {line}");
        }
        Line($"\n{Stability}");
        foreach (var verdict in Stability.Verdicts) Line($"  {verdict}");
        Line(Stability.FlipThresholds.Any(threshold => threshold.CanFlip) ? "\nSingle base scores that would turn the verdict" : "\nNo single base score would turn the verdict.");
        foreach (var threshold in Stability.FlipThresholds.Where(threshold => threshold.CanFlip).Take(MostShown)) Line($"  {threshold}");
        Line($"\n{Attributions}");
        foreach (var attribution in Attributions.Statements.Take(MostShown)) Line($"  {attribution}");
        if (Contestedness is not null) Line($"\n{Contestedness}");

        void Line(string line) => terminal.Out.Write($"{line}\n");
    }

    private string[] Row() =>
    [
        Foundation.Node.Id,
        Vocabulary.Word(Stability.Label),
        FormattableString.Invariant($"{Foundation.Robustness:0.00}"),
        Foundation.SmallestDefeats is [var smallest, ..] ? $"{smallest.Count}" : "-",
        string.Join(" / ", Lines.Select(lines => lines.Status == SearchStatus.Complete ? $"{lines.Count}" : $"{lines.Count}-{lines.AtMost}")),
        FormattableString.Invariant($"{Stability.Strength:0.00}"),
        FormattableString.Invariant($"{Stability.Range.Low:0.00}-{Stability.Range.High:0.00}"),
        Stability.IsUnanimous ? "agree" : "differ",
        Contestedness is null ? "-" : Vocabulary.Word(Contestedness.Class),
    ];

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Foundation.Node.Id);
        json.WritePropertyName("standsOn");
        FoundationJson.Write(json, Foundation);
        json.WriteObjects("independentSupport", Lines, lines => WriteLines(json, lines));
        json.WriteStartObject("stability");
        WriteStability(json);
        json.WriteEndObject();
        json.WriteObjects("attributions", Attributions.Statements, attribution =>
        {
            json.WriteString("id", attribution.Statement.Id);
            json.WriteNumber("removal", attribution.Removal);
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

    private static void WriteLines(Utf8JsonWriter json, IndependentSupport lines)
    {
        json.WriteString("by", Vocabulary.Word(lines.By));
        json.WriteNumber("count", lines.Count);
        json.WriteNumber("atMost", lines.AtMost);
        json.WriteString("status", Vocabulary.Word(lines.Status));
        json.WriteObjects("lines", lines.Lines, line =>
        {
            json.WriteIds("statements", line.Nodes);
            json.WriteIds("origins", line.Origins);
        });
    }

    private void WriteStability(Utf8JsonWriter json)
    {
        json.WriteString("label", Vocabulary.Word(Stability.Label));
        json.WriteString("reading", Vocabulary.Word(Stability.Reading));
        json.WriteString("semantics", Stability.Semantics.Name);
        json.WriteString("status", $"{Stability.Status}");
        json.WriteNumber("strength", Stability.Strength);
        json.WriteNumber("low", Stability.Range.Low);
        json.WriteNumber("high", Stability.Range.High);
        json.WriteNumber("delta", Stability.Range.Delta);
        json.WriteBoolean("unanimous", Stability.IsUnanimous);
        json.WriteObjects("verdicts", Stability.Verdicts, verdict =>
        {
            json.WriteString("semantics", verdict.Semantics.Name);
            json.WriteNumber("strength", verdict.Strength);
            json.WriteString("status", $"{verdict.Status}");
        });
        json.WriteObjects("flips", Stability.FlipThresholds.Where(threshold => threshold.CanFlip), threshold =>
        {
            json.WriteString("id", threshold.Node.Id);
            json.WriteNumber("baseScore", threshold.BaseScore);
            json.WriteNumber("flipsAt", threshold.FlipsAt!.Value);
        });
        json.WriteObjects("sensitivities", Stability.Sensitivities, sensitivity =>
        {
            json.WriteString("id", sensitivity.Node.Id);
            json.WriteNumber("derivative", sensitivity.Derivative);
        });
    }
}
