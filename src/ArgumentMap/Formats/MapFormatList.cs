using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace ArgumentMap.Formats;

/// <summary>
/// Formats to choose from: by name, by a file's name, or by what stands in a file. An explicit list; there is no global one.
/// </summary>
/// <param name="formats">
/// The formats, in the order in which content is tried: each can be told from those after it. Their names differ.
/// </param>
/// <exception cref="ArgumentException">Two have one name.</exception>
/// <example><code>
/// var formats = new MapFormatList([new JsonFormat(), new DotFormat()]);
/// var bytes = File.ReadAllBytes("tram.json");
/// Console.WriteLine(formats.TryDetect(bytes, "tram.json", out var format) ? format.Parse(bytes).Map.Id : "no map"); // tram
/// </code></example>
public sealed class MapFormatList(IEnumerable<MapFormat> formats) : IReadOnlyList<MapFormat>
{
    private readonly MapFormat[] _formats = Checked([.. Guard.NotNull(formats, nameof(formats))], nameof(formats));

    /// <summary>The number of formats.</summary>
    public int Count => _formats.Length;

    /// <summary>The format at a position, counted from 0.</summary>
    public MapFormat this[int index] => _formats[index];

    /// <summary>Finds the format with a name.</summary>
    public bool TryFind(string name, [NotNullWhen(true)] out MapFormat? format) =>
        (format = Array.Find(_formats, known => string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase))) is not null;

    /// <summary>
    /// Finds the format that a file's name tells, of those that can be written or, to read, of those that can be read: the one with the
    /// longest ending that the name has, so that <c>map.aif.json</c> is not the format of <c>.json</c>.
    /// </summary>
    public bool TryFindByFile(string file, bool toRead, [NotNullWhen(true)] out MapFormat? format)
    {
        format = null;
        var longest = 0;
        foreach (var known in _formats.Where(known => toRead ? known.CanRead : known.CanWrite))
        {
            var length = known.ExtensionLength(file);
            if (length <= longest) continue;
            (format, longest) = (known, length);
        }
        return format is not null;
    }

    /// <summary>Finds the format to read a file by: what its content looks like first, then its name.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="file">Its name, or null.</param>
    /// <param name="format">The format.</param>
    public bool TryDetect(ReadOnlyMemory<byte> bytes, string? file, [NotNullWhen(true)] out MapFormat? format) =>
        (format = Array.Find(_formats, known => known.CanRead && known.LooksLike(bytes))) is not null
        || (file is not null && TryFindByFile(file, toRead: true, out format));

    /// <summary>
    /// The file to read where the caller names one: <see cref="MapFormat.FileToRead"/> of the format that its name tells, else of the first
    /// that knows the file as one beside its own.
    /// </summary>
    public string FileToRead(string file) => TryFindByFile(file, toRead: true, out var format) ? format.FileToRead(file)
        : _formats.Where(known => known.CanRead).Select(known => known.FileToRead(file)).FirstOrDefault(other => other != file) ?? file;

    /// <inheritdoc/>
    public IEnumerator<MapFormat> GetEnumerator() => ((IEnumerable<MapFormat>)_formats).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _formats.GetEnumerator();

    private static MapFormat[] Checked(MapFormat[] formats, string parameter)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var format in formats)
            if (!names.Add(format.Name)) throw new ArgumentException($"Two of the formats are called '{format.Name}'.", parameter);
        return formats;
    }

    /// <summary>The names of the formats, as in <c>json, dot</c>.</summary>
    public override string ToString() => string.Join(", ", _formats.Select(format => format.Name));
}
