using System.IO.Enumeration;

namespace ArgumentMap.Cli.Input;

/// <summary>The files that the words of a command line mean: files, folders (their maps, at any depth), patterns such as <c>maps/*.json</c>, and <c>-</c>.</summary>
internal static class InputFiles
{
    public const string Standard = "-";

    /// <exception cref="CliException">A word means no file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> words) => words.SelectMany(Files).Distinct(StringComparer.Ordinal).ToList();

    private static IEnumerable<string> Files(string word)
    {
        if (word == Standard || File.Exists(word)) return [word];
        if (Directory.Exists(word)) return Found(Directory.EnumerateFiles(word, "*.json", SearchOption.AllDirectories).Where(IsMap), word, "the folder holds no .json file");
        if (word.IndexOfAny(['*', '?']) >= 0) return Found(Matches(word), word, "no file matches");
        throw new CliException($"there is no file or folder '{word}'", "name a file, a folder, a pattern in quotes, or - for standard input");
    }

    private static bool IsMap(string file) => !file.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(file) != ".argmap.json";

    private static List<string> Found(IEnumerable<string> files, string word, string complaint)
    {
        var found = files.Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new CliException($"{word}: {complaint}");
    }

    /// <summary>A pattern may have <c>*</c> and <c>?</c> in its last part, and <c>**</c> for any depth.</summary>
    private static IEnumerable<string> Matches(string pattern)
    {
        var fixedPart = pattern[..pattern.IndexOfAny(['*', '?'])];
        var folder = Path.GetDirectoryName(fixedPart) is { Length: > 0 } named ? named : ".";
        if (!Directory.Exists(folder)) return [];
        var relative = Normal(pattern[(folder == "." ? 0 : folder.Length)..]);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => IsMatch(relative, Normal(Path.GetRelativePath(folder, file))))
            .Select(file => folder == "." ? Path.GetRelativePath(".", file) : file);
    }

    private static string Normal(string path) => path.Replace('\\', '/').TrimStart('/');

    private static bool IsMatch(string pattern, string file)
    {
        var isDeep = pattern.Contains("**", StringComparison.Ordinal);
        if (!isDeep && pattern.Count(letter => letter == '/') != file.Count(letter => letter == '/')) return false;
        return FileSystemName.MatchesSimpleExpression(pattern.Replace("**/", "*", StringComparison.Ordinal), file, ignoreCase: false);
    }
}
