#!/usr/bin/env dotnet
#:project ../../src/ArgumentMap.Reasoning/ArgumentMap.Reasoning.csproj
#:package Spectre.Console

// What falls if a quoted source is withdrawn: a minister, an analyst, a whole article?
//   dotnet run withdrawn-source.cs [corpus.json]

using ArgumentMap;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using Spectre.Console;

if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var map = ArgumentJson.ReadCorpus(args.FirstOrDefault() ?? Path.Combine(here, "../PakistanRussia/maps/corpus.json")).Merge().Map;
var session = map.WhatIf();

var speakers = map.Statements.Select(statement => statement.SaidBy).OfType<string>().Distinct();
var quoted = speakers.Select(id => (map.GetParticipant(id).Name, Result: session.WithoutParticipant(id))).ToList();
var articles = map.Sources.Select(source => (Name: source.DisplayTitle, Result: session.WithoutSource(source.Id))).ToList();

Report("If a quoted source is withdrawn", quoted);
Report("If an article is withdrawn", articles);

var (name, worst) = quoted.MaxBy(item => Shaken(item.Result));
var tree = new Tree($"[bold]Without {Markup.Escape(name)}[/]");
foreach (var gone in worst.Removed.OfType<Statement>()) tree.AddNode($"[red]gone[/]  {Markup.Escape(gone.Text)} [grey]{Where(gone)}[/]");
foreach (var change in worst.Changes.Where(change => change.Node is Statement && Math.Abs(change.Difference) >= 0.005))
    tree.AddNode(
        $"{change.StrengthBefore:0.00} → {change.StrengthAfter:0.00}  {Markup.Escape(((Statement)change.Node).Text)} "
            + $"[grey]{Where((Statement)change.Node)}[/]");
AnsiConsole.Write(tree);

static void Report(string title, IEnumerable<(string Name, WhatIfResult Result)> losses)
{
    var table = new Table().Title(title).Expand();
    table.AddColumns("Withdrawn", "Statements gone", "Others that fall", "Others that change", "Hardest hit");
    foreach (var (name, result) in losses.OrderByDescending(loss => Shaken(loss.Result)))
    {
        var hit = result.Changes.Where(change => change.Node is Statement).MinBy(change => change.Difference);
        table.AddRow(
            Markup.Escape(name),
            $"{result.Removed.OfType<Statement>().Count()}",
            $"{result.Fallen.Count()}",
            $"{result.Changes.Count(change => change.Node is Statement)}",
            hit is null
                ? ""
                : $"{Markup.Escape(((Statement)hit.Node).Text)} [grey]{hit.StrengthBefore:0.00} → {hit.StrengthAfter:0.00}[/]");
    }
    AnsiConsole.Write(table);
}

static double Shaken(WhatIfResult result) =>
    result.Changes.Where(change => change.Node is Statement).Sum(change => Math.Abs(change.Difference));

static string Where(Statement statement) => string.Join(" ", statement.Anchors.Select(anchor => $"¶{anchor.Paragraph}").Distinct());
