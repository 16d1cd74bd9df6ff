using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Tests.Readme;

/// <summary>The examples of the package's page, line for line, run and checked.</summary>
public class ReadmeExamples
{
    [Test]
    public void The_ten_calls()
    {
        using var folder = new TemporaryFolder();
        Environment.CurrentDirectory = folder.Path;
        var map = new ArgumentGraph("tram");
        map.AddSupport(map.AddClaim("build", "The line is worth its cost."), map.AddClaim("full", "The buses are full."));
        using var stream = new MemoryStream();

        var csv = new CsvFormat();
        csv.Write(map, "tram.csv");                                   // tram.nodes.csv and tram.edges.csv
        ArgumentGraph tables = csv.Read("tram.csv").Map;              // or by the name of either
        string text = csv.ToText(map);                                // both tables, with an empty line between
        ArgumentGraph typed = csv.Parse("id,text\na,A.\nb,B.\n\nfrom,to,kind\nb,a,attack\n").Map;

        var graphml = new GraphMLFormat();
        graphml.Write(map, "tram.graphml");
        graphml.Write(map, stream);
        MapReadResult read = graphml.Read("tram.graphml");            // read.Map, and read.Warnings for what looked wrong
        bool isGraph = graphml.TryParse("<graphml/>", out var result, out var fault);

        var formats = new MapFormatList([csv, graphml]);
        bool isKnown = formats.TryDetect(File.ReadAllBytes("tram.graphml"), "tram.graphml", out var format);

        Assert.That(formats.Count, Is.EqualTo(2));
        Assert.That(tables.Statements, Is.EqualTo(map.Statements));
        Assert.That(read.Map.Statements, Is.EqualTo(map.Statements));
        Assert.That(text, Does.Contain("\n\nfrom,to,role\n"));
        Assert.That(typed.Relations.Single().Kind, Is.EqualTo(RelationKind.Attack));
        Assert.That(stream.ToArray(), Is.EqualTo(File.ReadAllBytes("tram.graphml")));
        Assert.That((isGraph, result, fault?.Message), Is.EqualTo((false, (MapReadResult?)null, "input:1:1: expected a graph in the file, found none")));
        Assert.That((isKnown, format), Is.EqualTo((true, (MapFormat)graphml)));
    }
}
