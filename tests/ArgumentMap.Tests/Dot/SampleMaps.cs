using ArgumentMap.Json;

namespace ArgumentMap.Tests.Dot;

/// <summary>Maps to draw: those of the five articles, and the inputs of the goldens.</summary>
internal static class SampleMaps
{
    /// <summary>The file names of the articles' maps, without ending.</summary>
    public static IEnumerable<string> OfArticles() =>
        Directory.GetFiles(ArticleFolder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(IsMap)
            .Order(StringComparer.Ordinal);

    public static ArgumentGraph OfArticle(string name) => ArgumentJson.Read(Path.Combine(ArticleFolder, $"{name}.json"));

    public static ArgumentGraph OfGolden(string name) => ArgumentJson.Read(Path.Combine(Golden.Folder(name), "input.json"));

    private static string ArticleFolder => Path.Combine(Golden.Root, "samples", "PakistanRussia", "maps");

    /// <summary>The corpus and the schemas beside the maps are none.</summary>
    private static bool IsMap(string name) => name != "corpus" && !name.EndsWith(".schema", StringComparison.Ordinal);
}
