using ArgumentMap.Formats;

namespace ArgumentMap.Cli.Editing;

/// <summary>The open documents, and those of the same format in the editor's folder.</summary>
internal sealed class Workspace(MapFormatList formats)
{
    /// <summary>How many files of a folder are looked at for a name.</summary>
    private const int MostFiles = 2_000;

    private readonly Dictionary<string, OpenDocument> _open = new(StringComparer.Ordinal);

    /// <summary>The address of the editor's folder; null where it has none.</summary>
    public string? Root { get; set; }

    public OpenDocument? Find(string uri) => _open.GetValueOrDefault(uri);

    public void Put(OpenDocument document) => _open[document.Uri] = document;

    public void Close(string uri) => _open.Remove(uri);

    /// <summary>
    /// A document and all in which its names mean the same: of Argdown, whose titles hold across files, the others of the folder, as they
    /// stand in the editor where they are open; of other formats it alone.
    /// </summary>
    public IEnumerable<OpenDocument> Sharing(OpenDocument document)
    {
        yield return document;
        if (document.Format.Name != "argdown") yield break;
        var seen = new HashSet<string>(StringComparer.Ordinal) { document.File };
        foreach (var other in _open.Values.Where(other => other.Format.Name == document.Format.Name))
            if (seen.Add(other.File)) yield return other;
        foreach (var file in Files(document).Where(seen.Add))
            if (Read(file) is { } other) yield return other;
    }

    private IEnumerable<string> Files(OpenDocument document) =>
        Root is null || !Uri.TryCreate(Root, UriKind.Absolute, out var root) || !root.IsFile || !Directory.Exists(root.LocalPath) ? []
            : Directory
            .EnumerateFiles(root.LocalPath, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
                .Where(document.Format.HasExtension).Take(MostFiles).Order(StringComparer.Ordinal);

    private OpenDocument? Read(string file)
    {
        try
        {
            return new OpenDocument(new Uri(file).AbsoluteUri, File.ReadAllText(file), formats);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
