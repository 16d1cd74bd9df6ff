using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes what a program will read, as indented JSON with LF.</summary>
internal static class JsonOutput
{
    private const int PieceSize = 16384;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an answer once it is whole, piece by piece.</summary>
    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write)
    {
        var (decoder, letters) = (Encoding.UTF8.GetDecoder(), new char[PieceSize]);
        foreach (var piece in Gathered(write))
            for (var rest = piece.Span; rest.Length > 0;)
            {
                decoder.Convert(rest, letters, flush: false, out var taken, out var written, out _);
                terminal.Out.Write(letters.AsSpan(0, written));
                rest = rest[taken..];
            }
    }

    public static byte[] Bytes(Action<Utf8JsonWriter> write) => Gathered(write).ToArray();

    /// <summary>An answer in many pieces: one array of all is copied whenever it grows, and a million findings are a gigabyte.</summary>
    private static ReadOnlySequence<byte> Gathered(Action<Utf8JsonWriter> write)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0, minimumSegmentSize: PieceSize));
        using (var json = new Utf8JsonWriter(pipe.Writer, Options)) write(json);
        pipe.Writer.Write("\n"u8);
        pipe.Writer.Complete();
        return pipe.Reader.TryRead(out var answer) ? answer.Buffer : default;
    }
}
