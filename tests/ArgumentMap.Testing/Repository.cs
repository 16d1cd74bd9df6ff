namespace ArgumentMap.Testing;

/// <summary>The checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The full path of a file or folder, given relative to the top of the checkout.</summary>
    public static string Find(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ArgumentMap.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No ArgumentMap.sln above {AppContext.BaseDirectory}.");
        return Path.Combine(folder.FullName, path);
    }
}
