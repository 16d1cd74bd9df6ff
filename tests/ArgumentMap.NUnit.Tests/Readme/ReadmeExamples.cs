using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Validation;

namespace ArgumentMap.NUnit.Tests.Readme;

/// <summary>The README's examples of reasoning and of assertions, line for line, run and checked.</summary>
public class ReadmeExamples
{
    [Test]
    public void Ask_what_it_is_worth()
    {
        var map = Tram();
        var corpus = ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

        map.AddSource(new SourceDocument("count", "Traffic count"));
        map.Add(new Evidence("jams", "Cars stand still for an hour every morning.") { Anchors = [new TextAnchor("count", 0, 43)] });
        map.AddSupport("build", "jams");

        MapLabelling labels = map.ToLabelling();                                     // what can be accepted; labels.Explain("build") says why
        MapStrengths strengths = map.ToStrengths(GradualSemantics.QuadraticEnergy);   // how strong each statement is, 0 to 1
        WhatIfResult loss = map.WhatIf().Without("jams");                            // what falls with it, what changes and by how much
        Foundation ground = map.StandsOn("fund");                                    // minimal sets of evidence, single points of failure
        IndependentSupport lines = map.IndependentSupport("build", Independence.Sources);
        Stability verdict = map.Stability("fund");                                   // across semantics and base scores
        CorpusComparison articles = corpus.Compare();                                // who agrees, who contradicts, who adds what

        Assert.Multiple(() =>
        {
            Assert.That(labels.LabelOf("demand"), Is.EqualTo(AcceptanceLabel.Out));
            Assert.That(strengths.StrengthOf("build"), Is.GreaterThan(0.5));
            Assert.That(loss.Fallen.Select(statement => statement.Id), Is.EqualTo(new[] { "build", "fund" }));
            Assert.That(ground.Stands);
            Assert.That(lines.Count, Is.EqualTo(2));
            Assert.That(verdict.ToString(), Does.Contain("fund"));
            Assert.That(articles.ToString(), Does.Contain("contradictions"));
        });
    }

    [Test]
    public void Assert_it()
    {
        var map = TramWithJams();

        Assert.That(map, Argues.Supports("build").WithEvidence(2).WithIndependentSources(2));
        Assert.That(map, Argues.StandsWithout("riders"));
        Assert.That(map, Argues.GivesStrength("build", Is.GreaterThan(0.5)));
        Assert.That(map, Has.NoFindings(Severity.Error));
    }

    [Test]
    public void The_readme_shows_a_failure_as_it_is_printed()
    {
        var message = Failure.Of(TramWithJams(), Argues.StandsWithout("jams"));

        Assert.That(File.ReadAllText(Repository.Find("README.md")), Does.Contain($"```text\n{message}```"));
    }

    /// <summary>The map that the README builds first.</summary>
    private static ArgumentGraph Tram() => MapBuilder.Create("tram", "Should the city build the tram?")
        .Source("survey", "Ridership survey", s => s with { Publisher = "City statistics office", Published = new PartialDate(2024) })
        .Claim("build", "The tram line is worth its cost.", c => c with { IsMain = true })
        .Evidence("riders", "A survey expects 40,000 riders a day.", EvidenceType.Statistic)
        .Claim("full", "The buses on the route are full.")
        .Claim("old", "The survey was made before the new railway station opened.")
        .Recommendation("fund", "Pay for the line from the road budget.", ["City council"])
        .Support("build", ["riders", "full"], r => r with { Id = "demand", Scheme = "evidence-to-hypothesis" })
        .Support("fund", "build")
        .Attack("demand", "old", r => r with { CriticalQuestion = "other-explanations" })
        .Build();

    private static ArgumentGraph TramWithJams()
    {
        var map = Tram();
        map.AddSource(new SourceDocument("count", "Traffic count"));
        map.Add(new Evidence("jams", "Cars stand still for an hour every morning.") { Anchors = [new TextAnchor("count", 0, 43)] });
        map.AddSupport("build", "jams");
        return map;
    }
}
