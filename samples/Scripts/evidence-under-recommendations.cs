#!/usr/bin/env dotnet
#:project ../../src/ArgumentMap/ArgumentMap.csproj
#:package Spectre.Console

// What evidence stands under each recommendation, and of which sort?
//   dotnet run evidence-under-recommendations.cs [corpus.json]

using ArgumentMap;
using ArgumentMap.Json;
using Spectre.Console;

if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var corpus = ArgumentJson.ReadCorpus(args.FirstOrDefault() ?? Path.Combine(here, "../PakistanRussia/maps/corpus.json"));
var recommended = corpus.Maps
    .SelectMany(map => map.Recommendations.Select(advice => (Map: map, Advice: advice, Evidence: map.EvidenceFor(advice.Id)))).ToList();

var chart = new BarChart().Width(120).Label("[bold]Pieces of evidence under each recommendation[/]").LeftAlignLabel();
foreach (var (map, advice, evidence) in recommended.OrderByDescending(item => item.Evidence.Count))
    chart.AddItem(advice.Id, evidence.Count, evidence.Count == 0 ? Color.Red : Color.Green);
AnsiConsole.Write(chart);

foreach (var (map, advice, evidence) in recommended)
{
    var tree = new Tree($"[bold]{Markup.Escape(advice.Text)}[/] [grey]({map.Id} {Where(advice)})[/]");
    tree.AddNode($"to {Markup.Escape(string.Join(", ", advice.Addressees.DefaultIfEmpty("nobody in particular")))}");
    foreach (var group in evidence.GroupBy(piece => piece.Type))
    {
        var sort = tree.AddNode($"[yellow]{Vocabulary.Word(group.Key ?? EvidenceType.Observation)}[/]");
        foreach (var piece in group) sort.AddNode($"{Markup.Escape(piece.Text)} [grey]{Where(piece)}[/]");
    }
    if (evidence.Count == 0) tree.AddNode("[red]no evidence, only claims[/]");
    AnsiConsole.WriteLine();
    AnsiConsole.Write(tree);
}

static string Where(Statement statement) => string.Join(" ", statement.Anchors.Select(anchor => $"¶{anchor.Paragraph}").Distinct());
