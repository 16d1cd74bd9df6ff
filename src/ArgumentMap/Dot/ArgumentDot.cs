using System.Globalization;
using System.Text;

namespace ArgumentMap.Dot;

/// <summary>
/// Maps as pictures in the Graphviz DOT language: conclusions at the top, what they rest on below; kinds told apart by shape and colour,
/// relations by line, head and colour; a relation with one premise is one arrow, linked premises meet in a junction, an undercut ends on
/// the junction of the relation that it attacks. Any text is safe. The same map gives the same bytes everywhere.
/// </summary>
public static class ArgumentDot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The map as a DOT text.</summary>
    public static string ToDot(this ArgumentGraph map, DotOptions? options = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        WriteDot(map, writer, options);
        return writer.ToString();
    }

    /// <summary>Writes the map to a writer, which stays open.</summary>
    public static void WriteDot(this ArgumentGraph map, TextWriter writer, DotOptions? options = null) =>
        new DotWriter(Guard.NotNull(map, nameof(map)), options ?? DotOptions.Default, Guard.NotNull(writer, nameof(writer))).Write();

    /// <summary>Writes the map to a stream in UTF-8 without byte order mark; the stream stays open.</summary>
    public static void WriteDot(this ArgumentGraph map, Stream stream, DotOptions? options = null)
    {
        using var writer = new StreamWriter(Guard.NotNull(stream, nameof(stream)), Utf8, 16384, leaveOpen: true);
        WriteDot(map, writer, options);
    }

    /// <summary>Writes the map to a file, which is replaced whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void WriteDot(this ArgumentGraph map, string path, DotOptions? options = null) =>
        AtomicFile.Write(Guard.NotNull(path, nameof(path)), Utf8.GetBytes(ToDot(map, options)));
}
