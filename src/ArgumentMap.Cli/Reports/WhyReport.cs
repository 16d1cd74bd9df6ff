using System.Text.Json;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Reports;

/// <summary>How a statement stands, why, and what it stands on.</summary>
internal sealed record WhyReport(ArgumentNode Node, MapLabelling Labelling, double Strength, StrengthResult Strengths, IReadOnlyList<AcceptanceReason> Because, Foundation Foundation)
{
    /// <summary>How many sets and steps a reader is shown; JSON has all.</summary>
    private const int MostShown = 8;

    public static WhyReport Of(MapSnapshot map, ArgumentNode node, Grounds grounds, FrameworkOptions options, GradualSemantics semantics, CancellationToken cancellation)
    {
        var labelling = map.ToGroundedLabelling(options, cancellation);
        var strengths = StrengthResult.Of(map.ToBipolarFramework(options), semantics, cancellationToken: cancellation);
        var foundation = map.StandsOn(node.Id, new FoundationOptions { Grounds = grounds }, cancellation);
        return new WhyReport(node, labelling, strengths.StrengthOf(node.Id), strengths, AcceptanceReason.Of(labelling, node.Id), foundation);
    }

    public void Write(Terminal terminal)
    {
        Line($"{Node}{Text(Node)}");
        Line(FormattableString.Invariant($"label {Vocabulary.Word(Labelling.LabelOf(Node.Id))} (grounded, {Labelling.Reading.InWords()}), strength {Strength:0.00} ({Strengths.Semantics}, {Strengths.Status})"));
        foreach (var step in Because.Take(MostShown)) Line($"  {step}");
        if (Because.Count > MostShown) Line($"  … and {Because.Count - MostShown} more steps");
        WriteFoundation(Line);

        void Line(string line) => terminal.Out.Write($"{line}\n");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Node.Id);
        if (Node is Statement statement) json.WriteString("text", statement.Text);
        json.WriteString("label", Vocabulary.Word(Labelling.LabelOf(Node.Id)));
        json.WriteString("reading", Vocabulary.Word(Labelling.Reading));
        json.WriteNumber("strength", Strength);
        json.WriteString("semantics", Strengths.Semantics.Name);
        json.WriteString("status", $"{Strengths.Status}");
        json.WriteNumber("residual", Strengths.Residual);
        json.WriteObjects("because", Because, step =>
        {
            json.WriteString("id", step.Node.Id);
            json.WriteString("label", Vocabulary.Word(step.Label));
            json.WriteString("reason", step.Reason);
        });
        json.WritePropertyName("standsOn");
        FoundationJson.Write(json, Foundation);
        json.WriteEndObject();
    }

    private void WriteFoundation(Action<string> line)
    {
        if (!Foundation.Stands)
        {
            line("\nBy support it stands on nothing: no set of grounds suffices for it.");
            return;
        }
        if (Foundation.Status == FoundationStatus.Ground)
        {
            line("\nIt stands on its own word.");
            return;
        }
        var more = Foundation.EnvironmentSearch == SearchStatus.Truncated ? " or more" : "";
        line(Foundation.Environments.Count == 1 && more == "" ? "\nBy support alone it stands on one set of grounds:" : $"\nBy support alone it stands on any of {Foundation.Environments.Count}{more} sets of grounds:");
        foreach (var environment in Foundation.Environments.Take(MostShown)) line($"  {string.Join(" + ", environment.Grounds.Select(ground => ground.Id))}");
        if (Foundation.Environments.Count > MostShown) line($"  … and {Foundation.Environments.Count - MostShown} more");
        line(FormattableString.Invariant($"{Fall(Foundation.SmallestDefeats.FirstOrDefault()?.Count)}: robustness {Foundation.Robustness:0.00}."));
        var points = Foundation.SinglePointsOfFailure.OfType<Statement>().ToList();
        line(points.Count == 0 ? "\nThere is no single statement that it cannot do without." : "\nIt cannot do without any of these:");
        foreach (var point in points) line($"  {point.Id}{Text(point)}");
    }

    private static string Fall(int? losses) => losses switch
    {
        null => "No loss of grounds topples it",
        1 => "It falls when one ground is lost",
        _ => $"It falls when {losses} grounds are lost, not before",
    };

    private static string Text(ArgumentNode node) => node is Statement statement ? $": {statement.Text}" : "";
}
