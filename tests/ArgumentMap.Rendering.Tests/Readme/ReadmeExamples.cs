namespace ArgumentMap.Rendering.Tests.Readme;

/// <summary>The README's examples of pictures, line for line, run and checked.</summary>
public class ReadmeExamples
{
    [Test]
    public void Draw_it()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var map = MapBuilder.Create("tram", "Should the city build the tram?")
            .Claim("build", "The tram line is worth its cost.", c => c with { IsMain = true })
            .Evidence("riders", "A survey expects 40,000 riders a day.", EvidenceType.Statistic)
            .Support("build", "riders")
            .Build();

        map.WriteSvg("tram.svg");              // a picture: light, dark or monochrome, with or without a legend
        map.WriteHtml("tram.html");            // one page to explore the map in: search, filters, details, the article beside it
        string mermaid = map.ToMermaid();      // for Markdown; map.ToD2() for D2
        string report = map.ToReport();        // a reader's brief: thesis, recommendations, evidence, open attacks, findings

        Assert.Multiple(() =>
        {
            Assert.That(File.ReadAllText("tram.svg"), Is.EqualTo(map.ToSvg()));
            Assert.That(File.ReadAllText("tram.html"), Is.EqualTo(map.ToHtml()));
            Assert.That(mermaid, Does.Contain("The tram line is worth its cost."));
            Assert.That(report, Does.Contain("The tram line is worth its cost."));
        });
    }
}
