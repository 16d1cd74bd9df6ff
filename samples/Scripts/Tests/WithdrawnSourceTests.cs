using ArgumentMap.NUnit;

namespace Scripts.Tests;

public class WithdrawnSourceTests
{
    [Test]
    public void Without_Fomin_the_promise_of_new_capabilities_falls_and_the_thesis_stands()
    {
        Assert.That(Maps.MilitaryTies, Argues.StandsWithoutParticipant("fomin"));
        Assert.That(Maps.MilitaryTies, !Argues.StandsWithoutParticipant("fomin").For("new-capabilities"));
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

        Assert.That(output, Does.Contain("Without Colonel General Aleksandr V. Fomin"));
        var quoted = Maps.Corpus.Maps.SelectMany(map => map.Statements.Where(statement => statement.SaidBy is not null).Select(statement => map.GetParticipant(statement.SaidBy!).Name));
        foreach (var name in quoted) Assert.That(output, Does.Contain(string.Join(' ', name.Split(' ').Take(2))));
    }
}
