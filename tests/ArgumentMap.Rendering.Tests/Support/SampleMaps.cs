using ArgumentMap.Json;

namespace ArgumentMap.Rendering.Tests.Support;

/// <summary>Maps to draw: those of the five articles, their corpus, and the inputs of the goldens of DOT, which show the same.</summary>
internal static class SampleMaps
{
    private static readonly string Articles = Repository.Find("samples/PakistanRussia/maps");

    private static readonly string Goldens = Repository.Find("tests/ArgumentMap.Tests/Golden");

    /// <summary>The names of the articles' maps.</summary>
    public static IEnumerable<string> OfArticles() =>
        Directory.GetFiles(Articles, "*.json").Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => name != "corpus" && !name.EndsWith(".schema", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>The names of the goldens' maps.</summary>
    public static IEnumerable<string> OfGoldens() => Testing.Golden.CasesWith("expected.svg");

    public static ArgumentGraph Article(string name) => ArgumentJson.Read(Path.Combine(Articles, $"{name}.json"));

    public static ArgumentGraph Golden(string name) => ArgumentJson.Read(Path.Combine(Goldens, name, "input.json"));

    public static ArgumentGraph MergedCorpus() => ArgumentJson.ReadCorpus(Path.Combine(Articles, "corpus.json")).Merge().Map;
}
