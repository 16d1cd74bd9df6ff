using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>Which statements of a map, or arguments of a framework, can be accepted, and why.</summary>
internal sealed class AcceptanceReport
{
    private readonly Terminal _terminal;
    private readonly FrameworkLabelling _labelling;
    private readonly MapLabelling? _map;

    public AcceptanceReport(
        Terminal terminal, ReasoningInput input, DungSemantics semantics, FrameworkOptions options, CancellationToken cancellation)
    {
        _terminal = terminal;
        _map = input.Map?.ToLabelling(semantics, options, cancellation);
        _labelling = _map?.Labelling ?? semantics.Label(input.Framework.ToFramework(options, cancellation), cancellation);
    }

    /// <summary>Writes why a node has its label, or all labels.</summary>
    public void Write(string? why, bool asJson)
    {
        if (why is not null) Explain(_map?.Explain(why) ?? _labelling.Explain(why), asJson);
        else if (asJson) WriteJson();
        else WriteTable();
    }

    private void WriteJson() => JsonOutput.Write(_terminal, json =>
    {
        if (_map is null) _labelling.WriteTo(json);
        else _map.WriteTo(json);
    });

    private void WriteTable()
    {
        if (_map is null)
            TextTable.Write(_terminal, ["label", "id"], [.. _labelling.Select(pair => (string[])[Vocabulary.Word(pair.Label), pair.Id])]);
        else
            TextTable.Write(_terminal, ["label", "id", "statement"],
                [.. _map.Select(pair => (string[])[Vocabulary.Word(pair.Label), pair.Statement.Id, pair.Statement.Text])]);
        _terminal.Out.Write($"\n{(object?)_map ?? _labelling}\n");
    }

    private void Explain(AcceptanceExplanation explanation, bool asJson)
    {
        if (asJson)
        {
            JsonOutput.Write(_terminal, explanation.WriteTo);
            return;
        }
        _terminal.Out.Write($"{explanation.Semantics}, {explanation.Reading.InWords()}\n");
        foreach (var step in explanation.Steps)
        {
            _terminal.Out.Write($"{explanation.Line(step)}\n");
            if (_map?.Map.NodeAt(step.Argument) is Statement { Text.Length: > 0 } statement)
                _terminal.Out.Write($"    \"{OneLine.Of(statement.Text)}\"\n");
        }
        if (_map is null) return;
        var told = explanation.Steps.SelectMany(step => step.Because.Prepend(step.Argument)).Select(_map.Map.NodeAt);
        if (AnalystNote.Of(told) is { } note) _terminal.Out.Write($"{note}\n");
    }
}
