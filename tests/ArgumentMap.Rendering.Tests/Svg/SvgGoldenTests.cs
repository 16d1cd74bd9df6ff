using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Svg;

/// <summary>Each case is a map of the goldens of DOT, and its picture.</summary>
public class SvgGoldenTests
{
    private static readonly (string Map, string Variant, SvgOptions Options)[] Variants =
    [
        ("everything", "dark-with-legend", new() { Theme = MapTheme.Dark, Legend = true }),
        ("everything", "monochrome", new() { Theme = MapTheme.Monochrome }),
        ("everything", "conclusions-left", new() { Direction = MapDirection.ConclusionsLeft }),
        ("everything", "clusters-by-source", new() { Clusters = ClusterBy.Source }),
        ("everything", "ranks-by-kind", new() { RanksByKind = true }),
        ("everything", "bare", new() { EmbedStyles = false, ShowIds = true, ShowTitle = false, ShowSpeakers = false }),
        ("everything", "large-text", new() { FontName = "Noto Sans", FontSize = 20.5, WrapWidth = 120, RowLength = 2 }),
        ("everything", "without-evidence", new() { Part = new() { Include = statement => statement is not Evidence } }),
        ("parts", "groups", new() { Clusters = ClusterBy.Group, Legend = true }),
        ("parts", "titles", new() { Captions = CaptionWords.Title }),
        ("parts", "titles-and-texts", new() { Captions = CaptionWords.Both, ShowIds = true }),
        ("russian", "labels", new() { Labels = MapLabels.Russian, Legend = true, Clusters = ClusterBy.Source }),
        ("urdu", "labels", new() { Labels = MapLabels.Urdu, Legend = true }),
    ];

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_map_is_drawn_as_in_its_golden(string map) => Golden.Check(SampleMaps.Golden(map).ToSvg(), map, "expected.svg");

    [TestCaseSource(nameof(VariantCases))]
    public void A_map_is_drawn_with_options_as_in_its_golden(string map, string variant, SvgOptions options) =>
        Golden.Check(SampleMaps.Golden(map).ToSvg(options), map, $"expected.{variant}.svg");

    private static IEnumerable<TestCaseData> VariantCases() => Variants.Select(variant =>
        new TestCaseData(variant.Map, variant.Variant, variant.Options).SetArgDisplayNames(variant.Map, variant.Variant));
}
