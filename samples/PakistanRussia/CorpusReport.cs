using ArgumentMap;
using Spectre.Console;

namespace PakistanRussia;

/// <summary>All articles together on the console: what several of them say, and what one says against another.</summary>
internal static class CorpusReport
{
    public static void Print(ArgumentCorpus corpus, MergedCorpus merged)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(corpus.Title ?? corpus.Id)}: merged[/]").LeftJustified());
        ArticleReport.PrintCounts(merged.Map);
        ArticleReport.PrintThesis(merged.Map);
        ArticleReport.PrintRecommendations(merged.Map);
        ArticleReport.PrintList("Claims that nothing supports", merged.Map.UnsupportedClaims.Select(claim => claim.Text));
        PrintShared(merged);
        PrintContested(merged);
    }

    private static void PrintShared(MergedCorpus merged)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("[bold]Made by more than one article[/]")
            .AddColumns("Statement", "Articles").ShowRowSeparators();
        foreach (var statement in merged.Shared)
            table.AddRow(Markup.Escape(statement.Text), Markup.Escape(string.Join("\n", merged.MapsOf(statement.Id))));
        AnsiConsole.Write(table);
    }

    private static void PrintContested(MergedCorpus merged)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("[bold]Contested between articles[/]")
            .AddColumns("Statement", "Spoken against by").ShowRowSeparators();
        foreach (var statement in merged.Contested)
            foreach (var challenger in merged.Challengers(statement.Id))
                table.AddRow(Cell(merged, statement), Cell(merged, challenger));
        AnsiConsole.Write(table);
    }

    private static string Cell(MergedCorpus merged, Statement statement) =>
        $"{Markup.Escape(statement.Text)}\n[grey]{Markup.Escape(string.Join(", ", merged.MapsOf(statement.Id)))}[/]";
}
