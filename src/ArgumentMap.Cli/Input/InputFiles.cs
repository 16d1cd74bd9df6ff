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

    /// <param name="words">The words.</param>
    /// <param name="formats">The formats that can be read.</param>
    /// <param name="from">
    /// The name of the one that the command line asks for: of a folder, the files that are called as its own are.
    /// </param>
    /// <exception cref="CliException">A word means no file.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> words, MapFormatList formats, string? from = null) =>
        words.SelectMany(word => Files(word, formats, from)).Select(formats.FileToRead).Distinct(StringComparer.Ordinal).ToList();

    private static List<string> Files(string word, MapFormatList formats, string? from)
    {
        if (word == Standard || File.Exists(formats.FileToRead(word))) return [word];
        if (Directory.Exists(word))
            return Found(In(word, formats, from), word, "the folder holds no file that can be read as a map");
        if (word.Contains('*', StringComparison.Ordinal)) return Found(Matches(word).Where(IsNoSetting), word, "no file matches");
        throw FileFault.Missing(word);
    }

    /// <summary>
    /// The files of a folder that can be maps. Of a format that was named these are the ones with its endings or with the last parts of
    /// them, as <c>.json</c> is of <c>.aif.json</c>; where there are none, all that are not hidden.
    /// </summary>
    private static List<string> In(string folder, MapFormatList formats, string? from)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsNoSetting).ToList();
        if (from is null) return files.FindAll(file => formats.TryFindByFile(file, toRead: true, out _));
        var endings = formats.ByName(from).Extensions.SelectMany(ending => (string[])[ending, Path.GetExtension(ending)]).ToList();
        var named = files.FindAll(file => endings.Exists(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        return named.Count > 0 ? named : files.FindAll(file => !Path.GetFileName(file).StartsWith('.'));
    }

    private static bool IsNoSetting(string file) =>
        !file.EndsWith(".schema.json", StringComparison.Ordinal) && Path.GetFileName(file) != ".argmap.json";

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
