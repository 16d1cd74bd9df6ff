using ArgumentMap;
using ArgumentMap.NUnit;
using ArgumentMap.Reasoning;

namespace Scripts.Tests;

public class WithdrawnSourceTests
{
    [Test]
    public void Without_the_air_chief_the_hope_of_fewer_American_arms_falls_and_the_thesis_stands()
    {
        Assert.That(Maps.MilitaryTies, Argues.StandsWithoutParticipant("sidhu"));
        Assert.That(Maps.MilitaryTies, !Argues.StandsWithoutParticipant("sidhu").For("less-supplier-reliance"));
    }

    [Test]
    public void Without_Fomin_the_resolve_of_both_sides_is_still_borne_out_by_the_exercises()
    {
        Assert.That(Maps.MilitaryTies, Argues.StandsWithoutParticipant("fomin").For("mutual-commitment"));
        Assert.That(Maps.MilitaryTies, Argues.Supports("mutual-commitment").From("druzhba-series"));
    }

    [Test]
    public void The_burden_of_the_refugees_rests_on_the_ministry_of_interior_alone()
    {
        Assert.That(Maps.Relations, !Argues.StandsWithoutParticipant("pakistan-ministry-of-interior").For("refugees-strain-pakistan"));
        Assert.That(Maps.Relations, Argues.StandsWithoutParticipant("pakistan-ministry-of-interior"));
    }

    [Test]
    public void The_script_weighs_every_quoted_source()
    {
        var output = Script.Run("withdrawn-source");

        Assert.That(output, Does.Contain($"Without {MostMissed()}"));
        var quoted = Maps.Corpus.Maps.SelectMany(map => map.Statements.Where(statement => statement.SaidBy is not null)
            .Select(statement => map.GetParticipant(statement.SaidBy!).Name));
        foreach (var name in quoted) Assert.That(output, Does.Contain(string.Join(' ', name.Split(' ').Take(2))));
    }

    /// <summary>The quoted speaker without whom the strengths of the merged map change most.</summary>
    private static string MostMissed()
    {
        var map = Maps.Corpus.Merge().Map;
        var session = map.WhatIf();
        var worst = map.Statements.Select(statement => statement.SaidBy).OfType<string>().Distinct()
            .MaxBy(id => session.WithoutParticipant(id).Changes.Where(change => change.Node is Statement)
                .Sum(change => Math.Abs(change.Difference)))!;
        return map.GetParticipant(worst).Name;
    }
}
