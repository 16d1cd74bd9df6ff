using System.Globalization;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM408.</summary>
internal sealed class LinksJoinBaseScores() : LinksJoinDifferent(
    "AM408",
    "links-join-base-scores",
    Severity.Warning,
    "Base scores that links make one",
    "A merged statement has one base score: that of the first of its maps that says one. Where links make statements one that are believed "
    + "differently before anything is argued, strengths depend on the order of the maps.",
    "Give the statements one base score, or leave it to one of the maps.")
{
    protected override string? SaidOf(ArgumentGraph map, Statement statement) =>
        statement.BaseScore?.ToString("R", CultureInfo.InvariantCulture);

    protected override string Message(IReadOnlyList<(CorpusReference End, string Said)> joined) =>
        $"Links make {string.Join(" and ", joined.Select(pair => $"{pair.End} (base score {pair.Said})"))} one statement, "
            + "whose base score is that of the first map.";
}
