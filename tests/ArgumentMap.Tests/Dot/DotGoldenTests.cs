using ArgumentMap.Dot;
using ArgumentMap.Drawing;

namespace ArgumentMap.Tests.Dot;

/// <summary>
/// Each case is a map, <c>input.json</c>, and its pictures: <c>expected.dot</c> with the default options,
/// <c>expected.&lt;variant&gt;.dot</c>
/// with others.
/// </summary>
public class DotGoldenTests
{
    private static readonly (string Map, string Variant, DotOptions Options)[] Variants =
    [
        ("everything", "dark", new() { Theme = MapTheme.Dark }),
        ("everything", "monochrome", new() { Theme = MapTheme.Monochrome }),
        ("everything", "conclusions-at-bottom", new() { Direction = MapDirection.ConclusionsAtBottom }),
        ("everything", "conclusions-left", new() { Direction = MapDirection.ConclusionsLeft }),
        ("everything", "conclusions-right", new() { Direction = MapDirection.ConclusionsRight }),
        ("everything", "legend", new() { Legend = true }),
        ("everything", "clusters-by-source", new() { Clusters = ClusterBy.Source }),
        ("everything", "clusters-by-tag", new() { Clusters = ClusterBy.Tag }),
        ("everything", "ids-without-title-and-speakers", new() { ShowIds = true, ShowTitle = false, ShowSpeakers = false }),
        ("everything", "short-rows-of-large-text", new() { RowLength = 2, FontName = "Noto Sans", FontSize = 14.5, WrapWidth = 12 }),
        ("everything", "without-evidence", new() { Part = new() { Include = statement => statement is not Evidence } }),
        ("everything", "only-the-attacked-step", new()
        {
            Part = new() { Include = statement => statement.Id is "riders" or "fare" or "pays" or "holiday" },
        }),
        ("dialogue", "legend", new() { Legend = true }),
        ("dialogue", "without-evidence", new() { Part = new() { Include = statement => statement is not Evidence } }),
        ("empty", "legend-and-clusters", new() { Legend = true, Clusters = ClusterBy.Source }),
        ("unfinished", "filtered", new() { Part = new() { Include = statement => statement.Id != "lonely" } }),
        ("relations-about-relations", "without-the-reason", new() { Part = new() { Include = statement => statement.Id != "reason" } }),
        ("parts", "groups", new() { Clusters = ClusterBy.Group, Legend = true }),
        ("parts", "titles", new() { Captions = CaptionWords.Title }),
        ("parts", "titles-and-texts", new() { Captions = CaptionWords.Both, ShowIds = true }),
        ("russian", "labels", new() { Labels = MapLabels.Russian, Legend = true, Clusters = ClusterBy.Source }),
        ("urdu", "labels", new() { Labels = MapLabels.Urdu, Legend = true }),
    ];

    [TestCaseSource(nameof(Maps))]
    public void A_map_is_drawn_as_in_its_golden(string map) => Golden.Check(SampleMaps.OfGolden(map).ToDot(), map, "expected.dot");

    [TestCaseSource(nameof(VariantCases))]
    public void A_map_is_drawn_with_options_as_in_its_golden(string map, string variant, DotOptions options) =>
        Golden.Check(SampleMaps.OfGolden(map).ToDot(options), map, $"expected.{variant}.dot");

    [TestCaseSource(nameof(Goldens))]
    public void Graphviz_draws_every_golden_without_complaint(string path)
    {
        var picture = Graphviz.Draw(File.ReadAllText(Path.Combine(Golden.Folder(""), path)));

        Assert.That(picture.NodeTitles, Is.Unique);
    }

    [Test]
    public void Every_golden_is_asked_for() =>
        Assert.That(Goldens(), Is.EquivalentTo(Maps().Select(map => Path.Combine(map, "expected.dot"))
            .Concat(Variants.Select(variant => Path.Combine(variant.Map, $"expected.{variant.Variant}.dot")))));

    private static IEnumerable<string> Maps() => Golden.CasesWith("expected.dot");

    private static IEnumerable<string> Goldens() => Directory.GetFiles(Golden.Folder(""), "*.dot", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Golden.Folder(""), path)).Order(StringComparer.Ordinal);

    private static IEnumerable<TestCaseData> VariantCases() => Variants.Select(variant =>
        new TestCaseData(variant.Map, variant.Variant, variant.Options).SetArgDisplayNames(variant.Map, variant.Variant));
}
