using System.Text.Json;
using ArgumentMap.Drawing;
using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Rendering.Text;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Mermaid;

[Category("Random")]
public class MermaidTests
{
    private static readonly DrawingOptions Everything = new()
    {
        ShowIds = true,
        Clusters = ClusterBy.Tag,
        Direction = MapDirection.ConclusionsLeft,
        Theme = MapTheme.Dark,
    };

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_map_is_written_as_in_its_golden(string map) => Golden.Check(SampleMaps.Golden(map).ToMermaid(), map, "expected.mmd");

    [Test]
    public void Mermaid_takes_the_articles_the_goldens_and_random_maps()
    {
        var random = new List<ArgumentGraph>();
        RandomMap.Any.ForAll(map => random.Add(map));
        var maps = SampleMaps.OfArticles().Select(SampleMaps.Article).Concat(SampleMaps.OfGoldens().Select(SampleMaps.Golden))
            .Concat(random);

        Assert.That(MermaidParser.Parse(maps.SelectMany(map => new[] { map.ToMermaid(), map.ToMermaid(Everything) }))
            .Select(verdict => verdict.Error), Is.All.Null);
    }

    [Test]
    public void Mermaid_reads_every_hostile_text_back()
    {
        var texts = HostileTexts.All.Where(text => text.Length < 10_000).ToList();

        var verdicts =
            MermaidParser.Parse(texts.Select(text => HostileTexts.MapOf(text).ToMermaid(new DrawingOptions { ShowSpeakers = false })));

        for (var i = 0; i < texts.Count; i++)
        {
            Assert.That(verdicts[i].Error, Is.Null, $"{i}");
            Assert.That(
                verdicts[i].Labels.Select(
                    label =>
                        Bare(MermaidParser.Shown(label.Replace("<br>", "", StringComparison.Ordinal)
                            .Replace("&nbsp;", "", StringComparison.Ordinal)))), Has.Exactly(Bare(texts[i]).Length == 0 ? 4 : 3)
                                .EqualTo(Bare(PlainText.OneLine(texts[i]))), $"{i}");
        }
    }

    [Test]
    public void A_title_is_a_string_of_yaml_in_the_notation_of_json()
    {
        const string Title = "\"Quoted\": a title # with --- what YAML {minds} \\ and \u2028 more 😀";
        var line = new ArgumentGraph("m", Title).ToMermaid().Split('\n')[1];

        Assert.That(JsonSerializer.Deserialize<string>(line["title: ".Length..]), Is.EqualTo(PlainText.OneLine(Title)));
    }

    [Test]
    public void The_parser_does_find_faults() => Assert.That(MermaidParser.Parse(["flowchart BT\n a["])[0].Error, Is.Not.Null);

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\uFEFF'));
}
