using System.Globalization;
using ArgumentMap.Cli.Input;
using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;

namespace ArgumentMap.Cli.Answers;

/// <summary>How strong the statements of a map, or the arguments of a framework, are.</summary>
internal sealed class StrengthReport
{
    private readonly Terminal _terminal;
    private readonly StrengthResult _result;
    private readonly MapStrengths? _map;

    public StrengthReport(Terminal terminal, ReasoningInput input, GradualSemantics semantics, CancellationToken cancellation)
    {
        _terminal = terminal;
        _map = input.Map?.ToStrengths(semantics, cancellationToken: cancellation);
        _result = _map?.Result ?? StrengthResult.Of(input.Framework, semantics, null, cancellation);
    }

    /// <summary>Writes all strengths, as a table the strongest first.</summary>
    public void Write(bool asJson)
    {
        if (asJson) WriteJson();
        else WriteTable();
        if (_result.Status == StrengthStatus.NotConverged)
            _terminal.Error.WriteLine($"argmap: the strengths did not settle; some are off by as much as {Number(_result.Residual)}");
    }

    private void WriteJson() => JsonOutput.Write(_terminal, json =>
    {
        if (_map is null) _result.WriteTo(json);
        else _map.WriteTo(json);
    });

    private void WriteTable()
    {
        _terminal.Out.Write($"{_result.Semantics.Name}: {Vocabulary.Word(_result.Status)}, residual {Number(_result.Residual)}\n\n");
        if (_map is null)
            TextTable.Write(_terminal, ["strength", "base", "id"],
                [.. StrongestFirst(_result).Select(pair => Row(pair.Strength, pair.Of))]);
        else
            TextTable.Write(_terminal, ["strength", "base", "id", "statement"],
                [.. StrongestFirst(_map).Select(pair => (string[])[.. Row(pair.Strength, pair.Of.Id), pair.Of.Text])]);
    }

    private string[] Row(double strength, string id) =>
    [
        strength.ToString("F4", CultureInfo.InvariantCulture),
        _result.Framework.BaseScores[_result.Framework.IndexOf(id)].ToString("0.####", CultureInfo.InvariantCulture),
        id,
    ];

    private static IEnumerable<(T Of, double Strength)> StrongestFirst<T>(IEnumerable<(T Of, double Strength)> strengths) =>
        strengths.OrderByDescending(pair => pair.Strength);

    private static string Number(double value) => value.ToString("G3", CultureInfo.InvariantCulture);
}
