using ArgumentMap.Formats;
using ArgumentMap.Interchange.Argdown.Including;

namespace ArgumentMap.Interchange;

/// <summary>
/// Where the documents are found that others include by <c>@include(path)</c>. A document is included once, where it is asked for first, as
/// the reference does; one that includes itself, by whatever way, is a fault.
/// </summary>
public sealed class ArgdownIncludes
{
    /// <summary>What asks for another document wherever it stands, in a text, a title or data.</summary>
    internal const string Sign = "@include(";

    private readonly Func<string, string?, string?, MapReadOptions, IncludedText?>? _finder;

    private readonly string _name;

    private readonly Action<string>? _sought;

    private ArgdownIncludes(
        string name, Func<string, string?, string?, MapReadOptions, IncludedText?>? finder, Action<string>? sought = null) =>
        (_name, _finder, _sought) = (name, finder, sought);

    /// <summary>Nothing is included: the words stand in the document as any others, as the reference's core reads them.</summary>
    public static ArgdownIncludes None { get; } = new("no documents", null);

    /// <summary>
    /// Files in the folder of the file that is read, and in folders beneath it. No path leads out of there: not by <c>..</c>, not by being
    /// absolute, and links are not followed. A document that is no file includes nothing.
    /// </summary>
    public static ArgdownIncludes OfFolder { get; } = new("documents of the folder", IncludeFolder.Find);

    /// <summary>Whatever the caller finds.</summary>
    /// <param name="find">
    /// Finds a document by the path that is written, and the name of the document in which it is (null for one without a name); null where
    /// there is none.
    /// </param>
    public static ArgdownIncludes By(Func<string, string?, IncludedText?> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        return new("documents that the caller finds", (path, including, _, _) => find(path, including));
    }

    /// <summary>The same, which tells what is looked for: so that it is known which files a document depends on.</summary>
    /// <param name="sought">
    /// Told the path of each document before it is looked for, whether it is found or not; seen from the document in which it is written.
    /// </param>
    public ArgdownIncludes Telling(Action<string> sought)
    {
        ArgumentNullException.ThrowIfNull(sought);
        return new(_name, _finder, sought);
    }

    /// <summary>What is included, in a few words.</summary>
    public override string ToString() => _name;

    internal bool IsAny => _finder is not null;

    /// <summary>Finds a document.</summary>
    /// <param name="path">The path that is written.</param>
    /// <param name="including">The name of the document in which it is written.</param>
    /// <param name="root">The name of the outermost document.</param>
    /// <param name="limits">The limits within which it is read.</param>
    internal IncludedText? Find(string path, string? including, string? root, MapReadOptions limits)
    {
        _sought?.Invoke(Path.Combine(Path.GetDirectoryName(including) ?? "", path));
        return _finder?.Invoke(path, including, root, limits);
    }
}
