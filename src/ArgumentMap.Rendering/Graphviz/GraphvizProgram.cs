namespace ArgumentMap.Rendering;

/// <summary>
/// Finds Graphviz. Only the folders of the PATH are searched, never the current one, where anybody may have put a program of that name.
/// </summary>
internal static class GraphvizProgram
{
    private static readonly string FileName = OperatingSystem.IsWindows() ? "dot.exe" : "dot";

    /// <exception cref="GraphvizException">It is not there.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
            return File.Exists(given) ? Path.GetFullPath(given) : throw new GraphvizException($"There is no Graphviz at '{given}'.");
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, FileName)).FirstOrDefault(File.Exists)
            ?? throw new GraphvizException(
                "There is no dot on the PATH: install Graphviz (graphviz.org; apt-get install graphviz, brew install graphviz, winget "
                    + "install Graphviz.Graphviz).");
    }
}
