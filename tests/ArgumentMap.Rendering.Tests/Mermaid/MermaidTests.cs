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

    [TestCase(3, 2_000, 10)]
    [TestCase(1, 700, 5)]
    [TestCase(30, 1_500, 60)]
    public void A_picture_that_is_to_fit_stays_within_what_Mermaid_draws_and_says_how_far_it_goes(int width, int count, int length)
    {
        var (map, whole, format) = (Tree(width, count, length), new MermaidFormat(), new MermaidFormat(new MermaidOptions { Fit = true }));

        var text = format.ToText(map);

        Assert.That(whole.WarningsOf(map), Has.Count.EqualTo(1).And.All.Contains("--fit"));
        Assert.That(format.WarningsOf(map), Has.Count.EqualTo(1).And.All.Matches(@"drawn to depth \d+, \d+ of \d+ statements$"));
        Assert.That(text, Has.Length.LessThanOrEqualTo(50_000).And.Contain("beneath"));
        Assert.That(text.Split('\n')
            .Count(line => line.Contains("-->", StringComparison.Ordinal) || line.Contains("-.-", StringComparison.Ordinal)),
                Is.InRange(20, 500));
    }

    [TestCaseSource(typeof(SampleMaps), nameof(SampleMaps.OfGoldens))]
    public void A_picture_that_fits_anyhow_is_whole(string map) =>
        Assert.That(SampleMaps.Golden(map).ToMermaid(new MermaidOptions { Fit = true }), Is.EqualTo(SampleMaps.Golden(map).ToMermaid()));

    [Test]
    public void What_cannot_fit_is_what_is_main_and_warned_of()
    {
        var map = new ArgumentGraph("mains");
        for (var i = 0; i < 3_000; i++) map.Add(new Claim($"c{i}", "A main claim.") { IsMain = true });

        Assert.That(new MermaidFormat(new MermaidOptions { Fit = true }).WarningsOf(map), Has.Count.EqualTo(1).And.All
            .Contains("draw a part"));
    }

    [Test]
    public void The_parser_does_find_faults() => Assert.That(MermaidParser.Parse(["flowchart BT\n a["])[0].Error, Is.Not.Null);

    private static ArgumentGraph Tree(int width, int count, int length)
    {
        var map = new ArgumentGraph("tree");
        for (var i = 0; i < count; i++) map.AddClaim($"c{i}", new string('x', length));
        for (var i = 1; i < count; i++) map.AddSupport($"c{(i - 1) / width}", $"c{i}");
        return map;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\uFEFF'));
}
