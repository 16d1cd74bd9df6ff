using ArgumentMap.Formats;

namespace ArgumentMap.Interchange.Argdown.Including;

/// <summary>Finds included files within the folder of the outermost document.</summary>
internal static class IncludeFolder
{
    /// <returns>Null where no file is there, or where the path leads out of the folder or over a link.</returns>
    public static IncludedText? Find(string path, string? including, string? root, MapReadOptions limits)
    {
        if (root is null || including is null || path.Contains('\0', StringComparison.Ordinal) || Path.IsPathRooted(path)
            || !File.Exists(root)) return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(root))!;
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(including))!, path));
        var inside = Path.GetRelativePath(folder, file);
        if (Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == "..") return null;
        if (HasLink(folder, inside) || !File.Exists(file)) return null;
        // The name that messages give it is written as the outermost document's is.
        var name = Path.Combine(Path.GetDirectoryName(root) ?? "", inside);
        return new IncludedText(name, MapInput.FromFile(file, limits).Text);
    }

    private static bool HasLink(string folder, string inside)
    {
        foreach (var part in inside.Split(Path.DirectorySeparatorChar))
        {
            folder = Path.Combine(folder, part);
            if (new FileInfo(folder).LinkTarget is not null) return true;
        }
        return false;
    }
}
