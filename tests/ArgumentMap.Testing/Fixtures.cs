namespace ArgumentMap.Testing;

/// <summary>Files that others have written, which are not part of the repository: they are read in place, or the test is ignored.</summary>
public static class Fixtures
{
    private const string Variable = "ARGUMENTMAP_FIXTURES";

    /// <summary>The paths of the files of a folder, in ordinal order; ignores the test where they are not there.</summary>
    /// <param name="folder">The folder, by the format's name.</param>
    /// <param name="pattern">Which files, such as <c>*.json</c>.</param>
    public static IReadOnlyList<string> In(string folder, string pattern)
    {
        var files = Find() is { } root && Directory.Exists(Path.Combine(root, folder))
            ? Directory.GetFiles(Path.Combine(root, folder), pattern)
            : [];
        if (files.Length == 0)
            Assert.Ignore(
                $"The files of others are not here: set {Variable} to their folder, or put it at ../shared/fixtures beside the repository.");
        return [.. files.Order(StringComparer.Ordinal)];
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) return named;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var fixtures = Path.Combine(folder.FullName, "shared", "fixtures");
            if (Directory.Exists(fixtures)) return fixtures;
        }
        return null;
    }
}
