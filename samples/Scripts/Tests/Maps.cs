using ArgumentMap;
using ArgumentMap.Json;

namespace Scripts.Tests;

/// <summary>The five articles' maps.</summary>
internal static class Maps
{
    public static string Scripts { get; } = FindScripts();

    public static ArgumentCorpus Corpus { get; } =
        ArgumentJson.ReadCorpus(Path.Combine(Scripts, "..", "PakistanRussia", "maps", "corpus.json"));

    public static ArgumentGraph Budding => Corpus.GetMap("budding-strategic-relationship");

    public static ArgumentGraph Dynamics => Corpus.GetMap("changing-dynamics");

    public static ArgumentGraph Marriage => Corpus.GetMap("islamabads-marriage-with-moscow");

    public static ArgumentGraph MilitaryTies => Corpus.GetMap("military-ties");

    public static ArgumentGraph Relations => Corpus.GetMap("pak-russia-relations");

    private static string FindScripts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ArgumentMap.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No ArgumentMap.sln above {AppContext.BaseDirectory}.");
        return Path.Combine(folder.FullName, "samples", "Scripts");
    }
}
