#!/usr/bin/env dotnet
#:project ../../src/ArgumentMap/ArgumentMap.csproj
#:package Spectre.Console

// Where do the articles contradict each other, where does one praise what another fears, and who agrees with whom?
//   dotnet run contradictions.cs [corpus.json]

using ArgumentMap;
using ArgumentMap.Json;
using Spectre.Console;

if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var corpus = ArgumentJson.ReadCorpus(args.FirstOrDefault() ?? Path.Combine(here, "../PakistanRussia/maps/corpus.json"));
var matrix = AgreementMatrix.Of(corpus.Merge());

var clashes = new Table().Title("Contradictions").Expand().ShowRowSeparators().AddColumns("One says", "The other says", "Why not both");
foreach (var link in corpus.Links.Where(link => link.Kind == CorpusLinkKind.Contradicts))
    clashes.AddRow(Said(link.From), Said(link.To), Markup.Escape(link.Note ?? ""));
AnsiConsole.Write(clashes);

var contrasts = new Table().Title("Contrasts").Expand().ShowRowSeparators()
    .AddColumns("One says", "The other says", "What each makes of it");
foreach (var link in corpus.Links.Where(link => link.Kind == CorpusLinkKind.Contrasts))
    contrasts.AddRow(Said(link.From), Said(link.To), Markup.Escape(link.Note ?? ""));
AnsiConsole.Write(contrasts);

var stances = new Table().Title("Who stands where on what is contested").Expand().ShowRowSeparators()
    .AddColumn("Statement", column => column.Width(40));
foreach (var map in matrix.Maps) stances.AddColumn(new TableColumn(map).Centered());
foreach (var row in matrix.Contested)
    stances.AddRow([Markup.Escape(row.Statement.Text), .. row.AllCells.Select(Stance)]);
AnsiConsole.Write(stances);

var chart = new BarChart().Width(120).Label("[bold]Disagreements between articles[/]").LeftAlignLabel();
foreach (var pair in matrix.Pairs.Where(pair => pair.Disagreements > 0).OrderByDescending(pair => pair.Disagreements))
    chart.AddItem($"{pair.First} / {pair.Second}", pair.Disagreements, Color.Orange1);
AnsiConsole.Write(chart);

string Said(CorpusReference reference)
{
    var statement = corpus.GetStatement(reference);
    return $"{Markup.Escape(statement.Text)} [grey]({reference.Map} "
        + $"{string.Join(" ", statement.Anchors.Select(anchor => $"¶{anchor.Paragraph}").Distinct())})[/]";
}

static string Stance(AgreementCell cell) => cell switch
{
    { IsFor: true } => $"[green]+ {cell.Words}[/]",
    { IsAgainst: true } => $"[red]- {cell.Words}[/]",
    { IsDivided: true } => $"[yellow]± {cell.Words}[/]",
    _ => "[grey].[/]",
};
