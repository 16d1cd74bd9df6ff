using System.Globalization;
using System.Text;

namespace ArgumentMap.Formats;

/// <summary>A format whose writer makes a text, in UTF-8 without byte order mark where it becomes bytes.</summary>
/// <example><code>
/// MapFormat format = new DotFormat(new DotOptions { ShowIds = true });
/// format.Write(ArgumentJson.Read("tram.json"), "tram" + format.Extensions[0]);
/// Console.WriteLine(format.StemOf("maps/tram.gv")); // tram
/// </code></example>
public abstract class TextMapFormat : MapFormat
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public sealed override string ToText(ArgumentGraph map, CancellationToken cancellationToken = default)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(map, writer, cancellationToken);
        return writer.ToString();
    }

    /// <inheritdoc/>
    public sealed override void Write(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(writer, nameof(writer));
        CheckWriting(map, cancellationToken);
        WriteCore(map, writer, cancellationToken);
    }

    /// <summary>Writes a map; of writable formats.</summary>
    /// <param name="map">The map.</param>
    /// <param name="writer">Where to, to be left open. Line ends are LF, whatever the writer's are.</param>
    /// <param name="cancellationToken">Stops what takes long.</param>
    protected abstract void WriteCore(ArgumentGraph map, TextWriter writer, CancellationToken cancellationToken);

    /// <inheritdoc/>
    protected sealed override void WriteCore(ArgumentGraph map, Stream stream, CancellationToken cancellationToken)
    {
        using var writer = new StreamWriter(stream, Utf8, 16384, leaveOpen: true);
        WriteCore(map, writer, cancellationToken);
    }
}
