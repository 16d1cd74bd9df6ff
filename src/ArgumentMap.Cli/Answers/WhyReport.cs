using System.Text.Json;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Answers;

/// <summary>How a statement stands, why, and what it stands on.</summary>
internal sealed record WhyReport(ArgumentNode Node, MapLabelling Labelling, IReadOnlyList<AcceptanceReason> Because,
    WeighedFoundation Weighed, SingleLosses Losses)
{
    /// <summary>How many steps a reader is shown; JSON has all.</summary>
    private const int MostShown = 8;

    public static WhyReport Of(MapSnapshot map, ArgumentNode node, AllowedGrounds grounds, DungSemantics acceptance,
        WeighingOptions weighing, TimeLimit limit, CancellationToken cancellation)
    {
        var labelling = map.ToLabelling(acceptance, weighing.Framework, cancellation);
        var weighed = FoundationText.Ask(map, node, new FoundationOptions { Grounds = grounds }, weighing, limit, cancellation);
        var losses = map.SingleLosses(node.Id, new SingleLossOptions { Framework = weighing.Framework, Time = limit.Left }, cancellation);
        return new WhyReport(node, labelling, AcceptanceReason.Of(labelling, node.Id), weighed, losses);
    }

    public void Write(Terminal terminal)
    {
        Line($"{Node}");
        Line(FormattableString.Invariant(
            $"label {Vocabulary.Word(Labelling.LabelOf(Node.Id))} ({Labelling.Semantics}, {Labelling.Reading.InWords()}), strength {Weighed.Strength:0.00} ({Weighed.Semantics}, {Vocabulary.Word(Weighed.Strengths.Status)})"));
        foreach (var step in Because.Take(MostShown)) Line($"  {step}");
        if (Because.Count > MostShown) Line($"  … and {Because.Count - MostShown} more steps");
        if (AnalystNote.Of(Labelling.Explain(Node.Id).Steps.SelectMany(step => step.Because.Prepend(step.Argument))
            .Select(Labelling.Map.NodeAt)) is { } note) Line($"  {note}");
        FoundationText.Write(Line, Weighed);
        FoundationText.Write(Line, Losses);

        void Line(string line) => terminal.Out.Write($"{line}\n");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Node.Id);
        if (Node is Statement statement) json.WriteString("text", statement.Text);
        json.WriteString("label", Vocabulary.Word(Labelling.LabelOf(Node.Id)));
        json.WriteString("acceptance", Labelling.Semantics.Name);
        json.WriteString("reading", Vocabulary.Word(Labelling.Reading));
        json.WriteNumber("strength", Weighed.Strength);
        json.WriteString("semantics", Weighed.Semantics.Name);
        json.WriteString("status", Vocabulary.Word(Weighed.Strengths.Status));
        json.WriteNumber("residual", Weighed.Strengths.Residual);
        json.WriteObjects("because", Because, step =>
        {
            json.WriteString("id", step.Node.Id);
            json.WriteString("label", Vocabulary.Word(step.Label));
            json.WriteString("reason", step.Reason);
        });
        json.WritePropertyName("standsOn");
        Weighed.WriteTo(json);
        json.WritePropertyName("singleLosses");
        Losses.WriteTo(json);
        json.WriteEndObject();
    }
}
