#!/usr/bin/env dotnet
#:project ../../src/ArgumentMap.Reasoning/ArgumentMap.Reasoning.csproj
#:package Spectre.Console

// What is the weakest link of each article: the statement on which most hangs for the strength it has?
//   dotnet run weakest-link.cs [corpus.json]

using ArgumentMap;
using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using Spectre.Console;

if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 140;
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var corpus = ArgumentJson.ReadCorpus(args.FirstOrDefault() ?? Path.Combine(here, "../PakistanRussia/maps/corpus.json"));

var table = new Table().Title("The weakest link of each article").Expand().ShowRowSeparators();
table.AddColumns("Thesis", "Stands on", "Weakest link");
var chart = new BarChart().Width(120).Label("[bold]What the thesis would lose with its weakest link, in per cent of its strength[/]")
    .LeftAlignLabel();
foreach (var map in corpus.Maps)
{
    var session = map.WhatIf();
    foreach (var thesis in map.MainStatements)
    {
        var (link, loss) = WeakestLink(map, session, thesis);
        var foundation = map.StandsOn(thesis.Id);
        table.AddRow(
            $"[bold]{map.Id}[/]\n{Markup.Escape(thesis.Text)}\n[grey]strength {session.StrengthOf(thesis.Id):0.00}[/]",
            $"{map.EvidenceFor(thesis.Id).Count} pieces of evidence, {map.IndependentSupport(thesis.Id).Count} lines that share nothing, "
                + $"robustness {foundation.Robustness:0.00}",
            $"{Markup.Escape(link.Text)} [grey]{Where(link)}[/]\n[grey]strength {session.StrengthOf(link.Id):0.00}; without it the thesis "
                + $"has {session.StrengthOf(thesis.Id) - loss:0.00}[/]");
        chart.AddItem(map.Id, Math.Round(100 * loss / session.StrengthOf(thesis.Id), 1), Color.Orange1);
    }
}
AnsiConsole.Write(table);
AnsiConsole.Write(chart);

// How much hangs on a statement, times how doubtful it is: the place where an objection would tell most.
static (Statement Link, double Loss) WeakestLink(ArgumentGraph map, WhatIfSession session, Statement thesis)
{
    var strength = session.StrengthOf(thesis.Id);
    return map.Beneath(thesis.Id).OfType<Statement>()
        .Where(statement => statement.Id != thesis.Id)
        .Select(statement => (Link: statement, Loss: strength - session.Without(statement.Id).StrengthOf(thesis.Id)))
        .MaxBy(candidate => candidate.Loss * (1 - session.StrengthOf(candidate.Link.Id)));
}

static string Where(Statement statement) => string.Join(" ", statement.Anchors.Select(anchor => $"¶{anchor.Paragraph}").Distinct());
