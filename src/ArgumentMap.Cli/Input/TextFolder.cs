namespace ArgumentMap.Cli.Input;

/// <summary>Finds the texts of sources in a folder: <c>SOURCE.txt</c>, or <c>MAP.txt</c> where the map has one source.</summary>
internal static class TextFolder
{
    public static Func<SourceDocument, SourceText?>? Find(DirectoryInfo? folder, ArgumentGraph map)
    {
        if (folder is null) return null;
        if (!folder.Exists) throw new CliException($"there is no folder '{folder}'", "--texts takes the folder with the sources' texts");
        return source => Candidates(source, map).Select(name => Path.Combine(folder.FullName, $"{name}.txt"))
            .FirstOrDefault(File.Exists) is { } file ? SourceText.Load(file) : null;
    }

    private static IEnumerable<string> Candidates(SourceDocument source, ArgumentGraph map) =>
        map.Sources.Count == 1 ? [source.Id, map.Id] : [source.Id];
}
