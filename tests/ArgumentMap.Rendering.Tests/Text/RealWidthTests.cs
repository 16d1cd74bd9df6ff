using System.Text.Json;
using System.Text.Json.Serialization;
using ArgumentMap.Rendering.Tests.Support;
using ArgumentMap.Rendering.Tests.Viewer;
using ArgumentMap.Rendering.Text;

namespace ArgumentMap.Rendering.Tests.Text;

/// <summary>What the embedded widths say, beside what a browser shows.</summary>
public class RealWidthTests
{
    private const double Size = 40;

    /// <summary>Kerning narrows, and browsers round.</summary>
    private const double MostTooWide = 1.03;

    private const double MostTooNarrow = 0.99;

    private static readonly string[] Alphabetic =
    [
        "The quick brown fox jumps over the lazy dog; 1,234,567.89 (or 50%)!",
        "Größenmaßstäbe, naïve café, Ærøskøbing, żółć, İstanbul, Đà Nẵng",
        "AVATAR To Yes. We’ll “quote” — and –10 °C … § 5 & € 3",
        "WWWWWWWWWWWWWWWW", "iiiiiiiiiiiiiiiiii", "ALL CAPITALS ARE WIDE",
        "Съешь же ещё этих мягких французских булок, да выпей чаю.",
        "Город должен построить трамвайную линию: за это — три довода.",
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία.",
        "עברית היא שפה שמית",
    ];

    private static readonly string[] Other =
    [
        "شہر کو بندرگاہ تک ٹرام چلانی چاہیے کیونکہ بسیں بھری ہوئی ہیں",
        "یہ اردو کا ایک جملہ ہے جس میں کئی الفاظ ہیں۔",
        "يولد جميع الناس أحراراً متساوين في الكرامة والحقوق",
        "我们应该建造一条通往港口的电车线路。",
        "東京は日本の首都です。カタカナとひらがな。",
        "항구까지 전차 노선을 놓아야 한다.",
        "😀😀😀 👍🏽 🚋 ✅ ❤️ ⚡",
        "👩‍👩‍👧‍👦",
        "e\u0301e\u0301e\u0301 a\u0308o\u0308",
        "→ ← ≠ ≤ ∞ √ Σ ∫ ■ ● ★ ✓",
        "हिन्दी में एक वाक्य", "ภาษาไทยหนึ่งประโยค", "Հայերեն նախադասություն", "ქართული წინადადება",
    ];

    [Test]
    public async Task Alphabets_are_as_wide_as_a_browser_shows_them([Values] bool isBold)
    {
        foreach (var (text, real, measured) in await Measured([.. Alphabetic, .. SampleMaps.OfArticles().SelectMany(Statements)], isBold))
            Assert.That(measured / real, Is.InRange(MostTooNarrow, MostTooWide), text);
    }

    [Test]
    public async Task No_other_script_is_wider_in_a_browser_than_it_was_measured([Values] bool isBold)
    {
        foreach (var (text, real, measured) in await Measured(Other, isBold))
            Assert.That(measured / real, Is.AtLeast(0.98), text);
    }

    [Test]
    public async Task No_line_of_a_picture_is_wider_in_a_browser_than_its_box()
    {
        string[] goldens = ["urdu", "russian", "escapes"];
        var maps = SampleMaps.OfArticles().Select(SampleMaps.Article).Concat(goldens.Select(SampleMaps.Golden));

        var verdict = await Ask<LineVerdict>(string.Concat(maps.Select(map => map.ToSvg())), """
            () => {
              const faults = [];
              let lines = 0;
              for (const node of document.querySelectorAll('g.node')) {
                const box = node.querySelector('.box').getBBox();
                for (const line of node.querySelectorAll('tspan')) {
                  lines++;
                  const text = line.getBoundingClientRect(), svg = node.ownerSVGElement.getBoundingClientRect();
                  if (text.left - svg.left < box.x + 3 || text.right - svg.left > box.x + box.width - 3) faults.push(line.textContent);
                }
              }
              return JSON.stringify({ lines, faults });
            }
            """);

        Assert.That(verdict.Faults, Is.Empty);
        Assert.That(verdict.Lines, Is.GreaterThan(500));
    }

    private static IEnumerable<string> Statements(string article) => SampleMaps.Article(article).Statements.Select(node => node.Text);

    private static async Task<IEnumerable<(string Text, double Real, double Measured)>> Measured(string[] texts, bool isBold)
    {
        var ruler = new TextRuler(Size, isBold);
        var answer = await Ask<Lengths>($"<svg font-family=\"'Liberation Sans'\" font-size={Size} font-weight={(isBold ? 700 : 400)}></svg>", """
            texts => {
              const svg = document.querySelector('svg');
              const lengths = texts.map(text => {
                const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
                element.textContent = text;
                svg.append(element);
                return element.getComputedTextLength();
              });
              const canvas = document.createElement('canvas').getContext('2d');
              const width = font => (canvas.font = `20px ${font}`, canvas.measureText('iiiii').width);
              const hasFont = width("'Liberation Sans', monospace") !== width('monospace');
              return JSON.stringify({ hasFont, lengths });
            }
            """, texts);
        if (!answer.HasFont) Assert.Ignore("The browser has no Liberation Sans: install it, e.g. `apt-get install fonts-liberation`.");
        return texts.Zip(answer.Values, (text, real) => (text, real, ruler.Width(text)));
    }

    /// <summary>What a script that gives JSON says of a page of its own.</summary>
    private static async Task<T> Ask<T>(string body, string script, object? argument = null)
    {
        var page = await (await BrowserSession.Browser()).NewPageAsync();
        await page.SetContentAsync($"<!doctype html><meta charset=utf-8>{body}");
        var answer = await page.EvaluateAsync<string>(script, argument);
        await page.CloseAsync();
        return JsonSerializer.Deserialize<T>(answer, JsonSerializerOptions.Web)!;
    }

    private sealed record Lengths(bool HasFont, [property: JsonPropertyName("lengths")] double[] Values);

    private sealed record LineVerdict(int Lines, string[] Faults);
}
