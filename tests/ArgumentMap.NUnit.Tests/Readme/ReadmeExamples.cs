using ArgumentMap.Json;
using ArgumentMap.Reasoning;
using ArgumentMap.Tests.Support;
using ArgumentMap.Validation;

namespace ArgumentMap.NUnit.Tests.Readme;

/// <summary>The README's examples of reasoning and of assertions, line for line, run and checked.</summary>
public class ReadmeExamples
{
    [Test]
    public void Ask_what_it_is_worth()
    {
        var map = Trams.Map();
        var corpus = ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

        GroundedLabelling labels = map.ToGroundedLabelling();                        // what can be accepted; labels.Explain("build") says why
        StrengthResult strengths = map.ToStrengths(GradualSemantics.QuadraticEnergy); // how strong each statement is, 0 to 1
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
        var map = Trams.Map();

        Assert.That(map, Argues.Supports("build").WithEvidence(2).WithIndependentSources(2));
        Assert.That(map, Argues.StandsWithout("riders"));
        Assert.That(map, Argues.GivesStrength("build", Is.GreaterThan(0.5)));
        Assert.That(map, Has.NoFindings(Severity.Error));
    }

    [Test]
    public void The_readme_shows_a_failure_as_it_is_printed()
    {
        var message = Failure.Of(Trams.Map(), Argues.StandsWithout("jams"));

        Assert.That(File.ReadAllText(Repository.Find("README.md")), Does.Contain($"```text\n{message}```"));
    }
}
