using ArgumentMap.Cli.Output;
using ArgumentMap.Reasoning;
using ArgumentMap.Wording;

namespace ArgumentMap.Cli.Answers;

/// <summary>Where the articles of a corpus agree, as tables to read. Articles are named by number, as the first table says.</summary>
/// <param name="terminal">Where they go.</param>
/// <param name="comparison">What the comparison found.</param>
/// <param name="allPairs">Whether two articles are written too that neither agree nor disagree on anything.</param>
internal sealed class ComparisonText(Terminal terminal, CorpusComparison comparison, bool allPairs)
{
    /// <summary>More articles than this are no columns of a table that anybody reads.</summary>
    private const int MostColumns = 20;

    private readonly ValueList<string> _maps = comparison.Matrix.Maps;
    private readonly Dictionary<string, int> _numbers = comparison.Matrix.Maps.Select((map, i) => (map, i))
        .ToDictionary(pair => pair.map, pair => pair.i + 1, StringComparer.Ordinal);

    public void Write()
    {
        terminal.Out.Write($"{comparison}\n\n");
        TextTable.Write(terminal, ["", "article", "adds: claims", "evidence", "recommendations"],
            [.. comparison.Contributions.Select((contribution, i) => (string[])
            [$"{i + 1}", contribution.Map, $"{contribution.Claims.Count()}", $"{contribution.Evidence.Count()}",
                $"{contribution.Recommendations.Count()}"])]);
        WriteMatrix();
        WritePairs();
        Section("Contradictions",
            comparison.Contradictions.Select(
                c => ($"{Numbers(c.FirstMaps)} against {Numbers(c.SecondMaps)}", (string[])[c.First.Text, c.Second.Text])));
        Section("Contrasts: both can be true, but each judges the matter differently",
            comparison.Contrasts.Select(
                c => ($"{Numbers(c.FirstMaps)} and {Numbers(c.SecondMaps)}", (string[])[c.First.Text, c.Second.Text])));
        Section("Objections and who answers them", comparison.Answers.OrderByDescending(a => a.IsAcross)
            .Select(a => ($"{Numbers(a.AnsweredBy)} answers {Numbers(a.RaisedBy)}", (string[])[a.Objection.Text, a.Answer.Text])));
        foreach (var to in comparison.Advice)
            Section($"Advice to {(to.Addressee.Length > 0 ? OneLine.Of(to.Addressee) : "nobody named")}",
                to.Advice.Select(advice => (Behind(advice), (string[])[advice.Recommendation.Text])));
        Section("Premises that several rest on and none supports",
            comparison.SharedAssumptions.Select(assumption => (Numbers(assumption.Maps), (string[])[assumption.Statement.Text])));
        Section("Recommendations that no other article takes up",
            comparison.Contributions.SelectMany(
                contribution => contribution.Recommendations.Select(r => (Numbers([contribution.Map]), (string[])[r.Text]))));
    }

    private void WriteMatrix()
    {
        terminal.Out.Write("\nWho says what: M makes it, m implies it (no passage), + supports it, - attacks it, ± both, . no stance\n");
        foreach (var row in comparison.Matrix.Rows.OrderBy(row => row.IsContested))
            terminal.Out.Write($"  {Stances(row)}  {OneLine.Of(row.Statement.Text)}\n");
    }

    private string Stances(AgreementRow row) => _maps.Count <= MostColumns
        ? string.Join(' ', row.AllCells.Select(cell => Mark(cell.Stance)))
        : string.Join(' ', row.Cells.GroupBy(cell => Mark(cell.Stance))
            .Select(cells => $"{cells.Key} {Numbers(cells.Select(cell => cell.Map))}"));

    private void WritePairs()
    {
        terminal.Out.Write("\nAgreements and disagreements, two by two\n");
        if (_maps.Count > MostColumns)
        {
            foreach (var pair in allPairs ? comparison.Matrix.AllPairs : comparison.Matrix.Pairs)
                terminal.Out.Write($"  {_numbers[pair.First]} {_numbers[pair.Second]}  {pair.Agreements}:{pair.Disagreements}\n");
            return;
        }
        var pairs = (allPairs ? comparison.Matrix.AllPairs : comparison.Matrix.Pairs).ToDictionary(pair => (pair.First, pair.Second));
        TextTable.Write(
            terminal,
            ["", .. _maps.Select(map => Numbers([map]))],
            [.. _maps.Select(
                (map, row) =>
                    (string[])[Numbers([map]),
                        .. _maps.Select((other, column) => column <= row ? ""
                            : pairs.TryGetValue((map, other), out var pair) ? $"{pair.Agreements}:{pair.Disagreements}" : ".")])]);
    }

    private void Section(string title, IEnumerable<(string Who, string[] Says)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0) return;
        var width = rows.Max(row => row.Who.Length);
        terminal.Out.Write($"\n{title}\n");
        foreach (var (who, says) in rows)
            for (var i = 0; i < says.Length; i++)
                terminal.Out.Write($"  {(i == 0 ? who : "").PadRight(width)}  {OneLine.Of(says[i])}\n");
    }

    private string Behind(Advice advice) => string.Concat(
        Numbers(advice.MadeBy),
        advice.ImpliedBy.Count > 0 ? $"({Numbers(advice.ImpliedBy)})" : "",
        advice.SupportedBy.Count > 0 ? $" + {Numbers(advice.SupportedBy)}" : "",
        advice.AttackedBy.Count > 0 ? $" - {Numbers(advice.AttackedBy)}" : "");

    private string Numbers(IEnumerable<string> maps) => string.Join(",", maps.Select(map => _numbers[map]));

    private static char Mark(MapStance stance) => stance switch
    {
        MapStance.NoStance => '.',
        MapStance.Makes => 'M',
        MapStance.Implies => 'm',
        MapStance.Supports => '+',
        MapStance.Attacks => '-',
        _ => '±',
    };
}
