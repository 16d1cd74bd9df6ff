using System.Globalization;

namespace ArgumentMap.Validation.Rules;

/// <summary>AM408.</summary>
internal sealed class LinksJoinBaseScores() : CorpusRule(
    "AM408",
    "links-join-base-scores",
    Severity.Warning,
    "Base scores that links make one",
    "A merged statement has one base score: that of the first of its maps that says one. Where links make statements one that are believed "
    + "differently before anything is argued, strengths depend on the order of the maps.",
    "Give the statements one base score, or leave it to one of the maps.")
{
    protected override IEnumerable<Finding> Check(ArgumentCorpus corpus, ValidationContext context)
    {
        var statements = new SameStatements(corpus);
        foreach (var same in statements.Groups())
        {
            var scored = same.Select(end => (End: end, Score: ScoreOf(corpus, end))).Where(pair => pair.Score is not null).ToList();
            if (scored.Select(pair => pair.Score).Distinct().Count() < 2) continue;
            yield return About(scored.Max(pair => statements.LastLinkOf(pair.End)),
                $"Links make {string.Join(" and ", scored.Select(Written))} one statement, whose base score is that of the first map.",
                [.. scored.Select(pair => pair.End.ToString())]);
        }
    }

    private static double? ScoreOf(ArgumentCorpus corpus, CorpusReference end) =>
        corpus.TryGetMap(end.Map, out var map) && map.TryGetNode(end.Statement, out var node) ? (node as Statement)?.BaseScore : null;

    private static string Written((CorpusReference End, double? Score) pair) =>
        $"{pair.End} (base score {pair.Score!.Value.ToString("R", CultureInfo.InvariantCulture)})";
}
