namespace ArgumentMap.Testing;

/// <summary>The five articles' texts, which are not part of the repository: they are read in place, or the test is ignored.</summary>
public static class Articles
{
    private const string Variable = "ARGUMENTMAP_ARTICLES";

    /// <summary>The paths of all articles; ignores the test where they are not there.</summary>
    public static IReadOnlyList<string> All()
    {
        var files = Find() is { } folder ? Directory.GetFiles(folder, "*.txt") : [];
        if (files.Length == 0)
            Assert.Ignore(
                $"The articles' texts are not here: set {Variable} to their folder, or put it at ../shared/articles beside the repository.");
        return [.. files.Order(StringComparer.Ordinal)];
    }

    /// <summary>The path of one article by its file name; ignores the test where it is not there.</summary>
    public static string Path(string fileName)
    {
        var path = All().FirstOrDefault(path => System.IO.Path.GetFileName(path) == fileName);
        if (path is null) Assert.Ignore($"There is no {fileName} among the articles' texts.");
        return path!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var articles = System.IO.Path.Combine(folder.FullName, "shared", "articles");
            if (Directory.Exists(articles)) return articles;
        }
        return null;
    }
}
