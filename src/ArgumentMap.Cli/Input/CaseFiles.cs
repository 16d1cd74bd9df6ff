using ArgumentMap.Formats;
using ArgumentMap.Gsn;

namespace ArgumentMap.Cli.Input;

/// <summary>Files of assurance cases: with the modules that they use, and the modules of each case as one map.</summary>
internal static class CaseFiles
{
    /// <summary>Maps with the modules that they say they use, from their folders and beneath, each file once; then joined.</summary>
    /// <param name="read">The maps that were read.</param>
    /// <param name="load">Reads a further file.</param>
    public static IReadOnlyList<MapReadResult> Joined(IEnumerable<MapReadResult> read, Func<string, MapReadResult?> load)
    {
        var all = read.ToList();
        if (!all.Any(result => result.Map.IsCase())) return all;
        var known = all.Select(result => result.File).OfType<string>().Where(file => file != MapLoader.StandardInput)
            .Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        for (var at = 0; at < all.Count; at++)
            if (all[at].File is { } file && file != MapLoader.StandardInput && all[at].Map.IsCase())
                foreach (var used in GsnModules.UsedBy(all[at].Map).Select(name => Beside(file, name)).OfType<string>())
                    if (known.Add(Path.GetFullPath(used)) && load(used) is { } module) all.Add(module);
        return GsnModules.Joined(all);
    }

    /// <summary>A file in the folder of another or beneath it; null for one elsewhere, or that is not there.</summary>
    private static string? Beside(string file, string name)
    {
        var folder = Path.GetDirectoryName(file) ?? "";
        var path = Path.Combine(folder, name);
        var isWithin = Path.GetFullPath(path).StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Length == 0 ? "." : folder)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);
        return isWithin && File.Exists(path) ? path : null;
    }
}
