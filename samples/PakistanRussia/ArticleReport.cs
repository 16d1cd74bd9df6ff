using ArgumentMap;
using ArgumentMap.Analysis;
using Spectre.Console;

namespace PakistanRussia;

/// <summary>One article on the console: counts, thesis, recommendations with their evidence, unsupported claims.</summary>
internal static class ArticleReport
{
    public static void Print(ArgumentGraph map)
    {
        var source = map.Sources[0];
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(map.Title ?? map.Id)}[/]").LeftJustified());
        AnsiConsole.MarkupLineInterpolated($"[grey]{string.Join(", ", source.Authors)} {source.Publisher} {source.Published}[/]");
        PrintCounts(map);
        PrintThesis(map);
        PrintRecommendations(map);
        PrintList("Claims that nothing supports", map.UnsupportedClaims.Select(claim => claim.Text));
        AnsiConsole.WriteLine();
    }

    public static void PrintCounts(ArgumentGraph map)
    {
        var count = MapStatistics.Of(map);
        AnsiConsole.Write(new Table().Border(TableBorder.Rounded)
            .AddColumn("Kind").AddColumn("Number", column => column.RightAligned()).AddColumn("Of them")
            .AddRow("Claims", $"{count.Claims}", $"{count.UnsupportedClaims} unsupported")
            .AddRow("Evidence", $"{count.Evidence}", "")
            .AddRow("Recommendations", $"{count.Recommendations}", "")
            .AddRow("Supports", $"{count.Supports}", $"{count.LinkedSupports} linked")
            .AddRow("Attacks", $"{count.Attacks}", $"{count.Undercuts} undercuts")
            .AddRow("Other relations", $"{count.OtherRelations}", ""));
    }

    public static void PrintThesis(ArgumentGraph map) => PrintList("Main claim", map.MainStatements.Select(main => main.Text));

    public static void PrintRecommendations(ArgumentGraph map)
    {
        var tree = new Tree("[bold]Recommendations and the evidence beneath them[/]");
        foreach (var recommendation in map.Recommendations)
        {
            var branch =
                tree.AddNode(
                    $"[green]{Markup.Escape(recommendation.Text)}[/] [grey]→ "
                        + $"{Markup.Escape(string.Join(", ", recommendation.Addressees))}[/]");
            var evidence = map.EvidenceFor(recommendation.Id);
            foreach (var item in evidence) branch.AddNode(Markup.Escape(item.Text));
            if (evidence.Count == 0) branch.AddNode("[red]no evidence, only claims[/]");
        }
        if (map.Recommendations.Any()) AnsiConsole.Write(tree);
        else AnsiConsole.MarkupLine("[bold]Recommendations[/] [grey]none[/]");
    }

    public static void PrintList(string title, IEnumerable<string> lines)
    {
        AnsiConsole.MarkupLineInterpolated($"[bold]{title}[/]");
        foreach (var line in lines) AnsiConsole.Write(new Padder(new Text($"• {line}")).Padding(2, 0, 0, 0));
    }
}
