using System.Collections.Concurrent;
using ArgumentMap.Json;
using ArgumentMap.Rendering.Tests.Support;

namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>The pages that the browser tests open, each written once into a folder of build outputs.</summary>
internal static class ViewerSamples
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Pages = new(StringComparer.Ordinal);

    public static string Folder { get; } = Repository.Find(".artifacts/viewer");

    public static string Screenshots { get; } = Repository.Find(".artifacts/screenshots");

    /// <summary>The names of the five articles' maps.</summary>
    public static IEnumerable<string> Names() => SampleMaps.OfArticles();

    public static ArgumentGraph Map(string name) => SampleMaps.Article(name);

    public static ArgumentCorpus Corpus() => ArgumentJson.ReadCorpus(Repository.Find("samples/PakistanRussia/maps/corpus.json"));

    /// <summary>The text of an article's map; ignores the test where the texts are not here.</summary>
    public static SourceText Text(ArgumentGraph map) => SourceText.Load(Articles.Path($"{map.Id}.txt"));

    public static HtmlOptions WithTexts { get; } = new() { Texts = (map, _) => Text(map) };

    /// <summary>The address of the page of one article, without its text.</summary>
    public static string Article => Page("military-ties", () => Map("military-ties").ToHtml());

    /// <summary>The address of the page of the smallest article, for what looks at every element of it.</summary>
    public static string SmallArticle => Page("pak-russia-relations", () => Map("pak-russia-relations").ToHtml());

    /// <summary>The address of the page of one article, with its text.</summary>
    public static string ArticleWithText => Page("military-ties-text", () => Map("military-ties").ToHtml(WithTexts));

    /// <summary>The address of the corpus's page.</summary>
    public static string AllArticles => Page("corpus", () => Corpus().ToHtml());

    /// <summary>The address of a page of two of the articles and the links between them, for what looks at every element of it.</summary>
    public static string TwoArticles => Page("two-articles", () => Of(Corpus(), "military-ties", "pak-russia-relations").ToHtml());

    /// <summary>The address of a page, written on first use.</summary>
    public static string Page(string name, Func<string> html) => Pages.GetOrAdd(name, key => new(() => Write(key, html()))).Value;

    private static ArgumentCorpus Of(ArgumentCorpus whole, params string[] maps)
    {
        var part = new ArgumentCorpus(whole.Id, whole.Title);
        foreach (var map in maps) part.Add(whole.GetMap(map));
        foreach (var link in whole.Links)
            if (maps.Contains(link.From.Map) && maps.Contains(link.To.Map)) part.Add(link);
        return part;
    }

    private static string Write(string name, string html)
    {
        Directory.CreateDirectory(Folder);
        var path = Path.Combine(Folder, $"{name}.html");
        File.WriteAllText(path, html);
        return new Uri(path).AbsoluteUri;
    }
}
