using ArgumentMap.Formats;
using ArgumentMap.Validation;

namespace ArgumentMap.Interchange.Tests;

/// <summary>What a reader warns of is a finding too, so that a check of a file in any format is not silent about it.</summary>
public class DoubtfulReadingTests
{
    private static readonly (MapFormat Format, string File)[] Files =
    [
        (new ArguebufFormat(), """{"edges": {"e": {"source": "a", "target": "b"}}}"""),
        (new AifFormat(), """{"nodes": [{"nodeID": "1", "text": "It rains."}], "edges": []}"""),
        (new AifFormat(), """{"nodes": [], "edges": [{"edgeID": "1", "fromID": "2", "toID": "3"}]}"""),
        (new SadfaceFormat(), """{"nodes": [{"id": "a", "text": "It rains."}], "edges": []}"""),
        (new ArgdownFormat(), "[It rains]\n  + [Nobody says so]\n"),
        (new GraphMLFormat(), """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"/>
            <hyperedge><endpoint node="a"/></hyperedge></graph></graphml>
            """),
        (new GraphMLFormat(), """<graphml><graph><desc>Why</desc></graph></graphml>"""),
        (new GraphMLFormat(), """<graphml><graph><node id="a"><port name="north"/></node></graph></graphml>"""),
        (new GraphMLFormat(), """<graphml><graph><node id="a" color="red"/></graph></graphml>"""),
    ];

    private static IEnumerable<TestCaseData> Cases() =>
        Files.Select(file => new TestCaseData(file.Format, file.File).SetArgDisplayNames(file.Format.Name, file.File));

    [TestCaseSource(nameof(Cases))]
    public void Each_warning_of_a_reader_is_a_finding_at_its_place(MapFormat format, string file)
    {
        var read = format.Parse(file);
        var warned = read.Warnings.Where(warning => warning.Rule is null).Select(warning => warning.Location).ToList();

        var findings = read.Validate().Where(finding => finding.Rule.Id == "AM021").ToList();

        Assert.That(warned, Is.Not.Empty);
        Assert.That(findings.Select(finding => finding.Location), Is.EqualTo(warned));
        Assert.That(findings.Select(finding => finding.Severity), Is.All.EqualTo(Severity.Warning));
    }
}
