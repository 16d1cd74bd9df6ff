namespace ArgumentMap.Formats;

/// <summary>
/// A way in or out of a map: what it is called, how its files are told from others, what of a map it cannot say, and the calls to read and
/// write it. How it reads and writes rides in the instance, as in <c>new DotFormat(new DotOptions { Legend = true })</c>; an instance is
/// immutable and safe for concurrent use.
/// </summary>
/// <remarks>
/// A format of one's own derives from this, or from <see cref="TextMapFormat"/>, and overrides one method for reading, one for writing, or
/// both. A writer never closes what it was given. The same map gives the same bytes everywhere.
/// </remarks>
public abstract partial class MapFormat
{
    /// <summary>The name by which it is asked for, such as <c>json</c>: lower-case letters, digits and hyphens.</summary>
    public abstract string Name { get; }

    /// <summary>The endings of its files with the dot, such as <c>.json</c>; new files get the first.</summary>
    public abstract ValueList<string> Extensions { get; }

    /// <summary>What it is, in a few words.</summary>
    public abstract string Description { get; }

    /// <summary>
    /// What of a map may not be in its output, in the words of <see cref="ArgumentMap.Losses.MapLosses.Words"/>; none for a format that
    /// loses nothing. What of a given map is lost tells <see cref="ArgumentMap.Losses.MapLosses"/>: nothing is looked for where a format
    /// says that it loses nothing.
    /// </summary>
    public abstract ValueList<string> Losses { get; }

    /// <summary>The names of the extensions in which a reader keeps what the format says beyond the map: its own name, for most.</summary>
    public virtual ValueList<string> OwnExtensions => [Name];

    /// <summary>
    /// Whether its output is a view of the map, made to be looked at or computed with and not to carry the map elsewhere: a picture, a
    /// page, a framework. Nobody need be told what a view leaves out.
    /// </summary>
    public virtual bool IsView => false;

    /// <summary>Whether it can be read.</summary>
    public virtual bool CanRead => false;

    /// <summary>Whether it can be written.</summary>
    public virtual bool CanWrite => true;

    /// <summary>Whether its files are text in UTF-8.</summary>
    public virtual bool IsText => true;

    /// <summary>
    /// What readers of its output will have trouble with if this map is written, in a sentence each; none for most maps and formats. May
    /// cost as much as writing it.
    /// </summary>
    /// <param name="map">The map.</param>
    /// <param name="cancellationToken">Stops what takes long.</param>
    public virtual ValueList<string> WarningsOf(ArgumentGraph map, CancellationToken cancellationToken = default) => [];

    /// <summary>
    /// Whether the bytes of a file look like this format, well-formed or not. Of readable formats only; cheap, and never throws.
    /// </summary>
    /// <param name="bytes">The whole file.</param>
    public virtual bool LooksLike(ReadOnlyMemory<byte> bytes) => false;

    /// <summary>Whether a file's name ends as this format's files do; case does not matter.</summary>
    public bool HasExtension(string file) => ExtensionLength(file) > 0;

    /// <summary>
    /// The file to read where the caller names one: that one, for most formats. Where a map lies in several files, the first of them,
    /// whichever is named, or the name that <see cref="FilesOf"/> was given; the named one where they are not there.
    /// </summary>
    /// <param name="path">The file that the caller names.</param>
    public virtual string FileToRead(string path) => path;

    /// <summary>What a file is called without its folder and without this format's ending: <c>tram</c> of <c>maps/tram.json</c>.</summary>
    public virtual string StemOf(string path)
    {
        var name = Path.GetFileName(Guard.NotNull(path, nameof(path)));
        return name.Substring(0, name.Length - ExtensionLength(name));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>How long the longest of its endings is that a file's name has; 0 for none.</summary>
    internal int ExtensionLength(string file)
    {
        Guard.NotNull(file, nameof(file));
        return Extensions.Where(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)).Select(ending => ending.Length)
            .DefaultIfEmpty(0).Max();
    }
}
