using ArgumentMap.Formats;
using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace ArgumentMap.Cli.Input;

/// <summary>
/// The files that the words of a command line mean: files, folders (their maps, at any depth), patterns such as <c>maps/*.json</c>, and
/// <c>-</c>.
/// </summary>
internal static class InputFiles
{
    public const string Standard = "-";

    /// <exception cref="CliException">A word means no file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> words, MapFormatList formats) =>
        words.SelectMany(word => Files(word, formats)).Select(formats.FileToRead).Distinct(StringComparer.Ordinal).ToList();

    private static List<string> Files(string word, MapFormatList formats)
    {
        if (word == Standard || File.Exists(formats.FileToRead(word))) return [word];
        if (Directory.Exists(word))
            return Found(Directory.EnumerateFiles(word, "*", SearchOption.AllDirectories)
                .Where(file => IsMap(file, formats)), word, "the folder holds no file that can be read as a map");
        if (word.Contains('*', StringComparison.Ordinal)) return Found(Matches(word), word, "no file matches");
        throw FileFault.Missing(word);
    }

    private static bool IsMap(string file, MapFormatList formats) =>
        formats.TryFindByFile(file, toRead: true, out _) && !file.EndsWith(".schema.json", StringComparison.Ordinal)
            && Path.GetFileName(file) != ".argmap.json";

    private static List<string> Found(IEnumerable<string> files, string word, string complaint)
    {
        var found = files.Order(StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new CliException($"{word}: {complaint}");
    }

    /// <summary>A pattern may have <c>*</c> for any letters of a name and <c>**</c> for folders of any depth.</summary>
    private static IEnumerable<string> Matches(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern[..pattern.IndexOf('*', StringComparison.Ordinal)]) is { Length: > 0 } named
            ? named
            : ".";
        if (!Directory.Exists(folder)) return [];
        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(Path.GetRelativePath(folder, pattern));
        return matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(folder))).Files
            .Select(match => folder == "." ? match.Path : Path.Combine(folder, match.Path));
    }
}
