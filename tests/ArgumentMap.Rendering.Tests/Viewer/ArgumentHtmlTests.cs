using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArgumentMap.Rendering.Tests.Support;
using CsCheck;

namespace ArgumentMap.Rendering.Tests.Viewer;

[Category("Random")]
public partial class ArgumentHtmlTests
{
    [Test]
    public void The_policy_allows_the_page_s_own_scripts_and_style_and_nothing_else()
    {
        var page = HostileMap.Page();

        var policy = Policy().Match(page).Groups[1].Value;

        Assert.That(policy, Is.EqualTo(
            $"default-src 'none'; script-src {HashOf(Boot(), page)} {HashOf(Module(), page)}; style-src {HashOf(Style(), page)}; img-src "
                + $"data:; base-uri 'none'; form-action 'none'"));
    }

    [Test]
    public void What_a_map_says_becomes_no_markup()
    {
        var page = HostileMap.Page();

        Assert.That(Regex.Count(page, "<script"), Is.EqualTo(3));
        Assert.That(Regex.Count(page, "<style"), Is.EqualTo(1));
        Assert.That(page, Does.Not.Contain("<img").And.Not.Contain("<svg onload").And.Not.Contain("<b>"));
        Assert.That(DataOf(page), Does.Not.Contain("<").And.Not.Contain("\u2028").And.Not.Contain("\u2029"));
    }

    [Test]
    public void A_theme_cannot_end_the_style_sheet()
    {
        var theme = Drawing.MapTheme.Light with { Background = "red</style><script>hacked()</script>" };

        var page = new ArgumentGraph("m").ToHtml(new HtmlOptions { Light = theme, Dark = theme });

        Assert.That(Regex.Count(page, "</style"), Is.EqualTo(1));
    }

    [Test]
    public void The_data_keep_every_text_to_the_letter()
    {
        using var data = JsonDocument.Parse(DataOf(HostileMap.Page()));

        var nodes = data.RootElement.GetProperty("maps")[0].GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("text").GetString());

        Assert.That(nodes, Is.EqualTo(HostileMap.Texts));
    }

    [TestCaseSource(typeof(HostileTexts), nameof(HostileTexts.Cases))]
    public void Any_text_is_safe_everywhere(string text)
    {
        var map = HostileTexts.MapOf(text);

        var page = map.ToHtml(new HtmlOptions { Texts = (_, _) => SourceText.FromString(text) });

        using var data = JsonDocument.Parse(DataOf(page));
        Assert.That(Regex.Count(page, "<script"), Is.EqualTo(3));
        Assert.That(data.RootElement.GetProperty("maps")[0].GetProperty("nodes")[1].GetProperty("text").GetString(), Is.EqualTo(text));
        Assert.That(data.RootElement.GetProperty("texts")[0].GetString(), Is.EqualTo(text));
    }

    [Test]
    public void Any_map_becomes_a_page_with_all_its_nodes_and_twice_the_same()
    {
        RandomMap.Any.ForAll(
            map =>
            {
                var page = map.ToHtml();
                using var data = JsonDocument.Parse(DataOf(page));
                var one = data.RootElement.GetProperty("maps")[0];
                return one.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString())
                    .SequenceEqual(map.Nodes.Where(node => node is not Relation).Select(node => node.Id))
                    && one.GetProperty("relations").GetArrayLength() == map.Relations.Count
                    && page == map.Copy().ToHtml();
            },
            iter: 60);
    }

    [Test]
    public void The_data_of_a_map_are_as_they_were()
    {
        var data = DataOf(SampleMaps.Golden("everything").ToHtml());

        Golden.Check(Indented(data), "everything", "expected.viewer.json");
    }

    [Test]
    public void Only_web_addresses_become_links()
    {
        var map = new ArgumentGraph("m");
        string?[] urls = ["https://example.org/a", "http://example.org", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x",
            "file:///etc/passwd", "//example.org", "example.org", "", null];
        for (var i = 0; i < urls.Length; i++) map.AddSource(new SourceDocument($"s{i}", "Source") { Url = urls[i] });
        using var data = JsonDocument.Parse(DataOf(map.ToHtml()));

        var kept = data.RootElement.GetProperty("maps")[0].GetProperty("sources").EnumerateArray()
            .Select(source => source.TryGetProperty("url", out var url) ? url.GetString() : null);

        Assert.That(kept,
            Is.EqualTo(new[] { "https://example.org/a", "http://example.org", null, null, null, null, null, null, null, null }));
    }

    [TestCaseSource(typeof(ViewerSamples), nameof(ViewerSamples.Names))]
    public void The_page_of_an_article_is_under_400_kB_without_its_text(string name)
    {
        var size = Encoding.UTF8.GetByteCount(ViewerSamples.Map(name).ToHtml());

        TestContext.Out.WriteLine($"{name}: {size:N0} bytes");
        Assert.That(size, Is.LessThan(400_000));
    }

    [Test]
    public void Texts_are_carried_only_where_asked_for_and_each_once()
    {
        var map = new ArgumentGraph("m");
        map.AddSource(new SourceDocument("s", "Letter"));
        map.Add(new Claim("a", "It rained.") { Anchors = [new TextAnchor("s", 0, 4)] });
        var corpus = new ArgumentCorpus("all");
        corpus.Add(map);
        var options = new HtmlOptions { Texts = (_, _) => SourceText.FromString("Rain fell the whole day.") };

        Assert.That(corpus.ToHtml(), Does.Not.Contain("Rain fell"));
        Assert.That(Regex.Matches(corpus.ToHtml(options), "Rain fell"), Has.Count.EqualTo(1));
    }

    [Test]
    public void Writer_stream_and_file_get_the_same_page()
    {
        using var folder = new TemporaryFolder();
        var (map, corpus) = (ViewerSamples.Map("military-ties"), new ArgumentCorpus("none"));
        using var writer = new StringWriter();
        using var stream = new MemoryStream();
        using var corpusStream = new MemoryStream();

        map.WriteHtml(writer);
        map.WriteHtml(stream);
        map.WriteHtml(folder["map.html"]);
        corpus.WriteHtml(corpusStream);

        Assert.That(writer.ToString(), Is.EqualTo(map.ToHtml()));
        Assert.That(Encoding.UTF8.GetString(stream.ToArray()), Is.EqualTo(map.ToHtml()));
        Assert.That(File.ReadAllText(folder["map.html"]), Is.EqualTo(map.ToHtml()));
        Assert.That(Encoding.UTF8.GetString(corpusStream.ToArray()), Is.EqualTo(corpus.ToHtml()));
        Assert.That(stream.CanWrite);
    }

    [Test]
    public void Null_names_the_parameter()
    {
        Assert.That(() => ((ArgumentGraph)null!).ToHtml(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("map"));
        Assert.That(() => ((ArgumentCorpus)null!).ToHtml(), Throws.ArgumentNullException.With.Property("ParamName").EqualTo("corpus"));
        Assert.That(() => new ArgumentGraph("m").WriteHtml((TextWriter)null!), Throws.ArgumentNullException.With.Property("ParamName")
            .EqualTo("writer"));
        Assert.That(() => new HtmlOptions { Light = null! }, Throws.ArgumentNullException.With.Property("ParamName").EqualTo("Light"));
    }

    [Test]
    public void The_page_asks_nothing_of_the_network_and_injects_no_markup()
    {
        var page = new ArgumentGraph("m").ToHtml();

        Assert.That(page, Does.Not.Contain("innerHTML").And.Not.Contain("eval(").And.Not.Contain("fetch(").And.Not
            .Contain("insertAdjacentHTML").And.Not.Contain("@import").And.Not.Contain("url("));
        Assert.That(page, Does.Not.Contain("\r"));
    }

    private static string DataOf(string page) => Data().Match(page).Groups[1].Value;

    private static string HashOf(Regex part, string page) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(part.Match(page).Groups[1].Value)))}'";

    private static string Indented(string json)
    {
        using var data = JsonDocument.Parse(json);
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" })) data.WriteTo(writer);
        return $"{Encoding.UTF8.GetString(bytes.ToArray())}\n";
    }

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex Policy();

    [GeneratedRegex("<script>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Boot();

    [GeneratedRegex("<script type=\"module\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Module();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();
}
