using System.Buffers;
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
        var (answer, decoder, piece) = (Gathered(write), Encoding.UTF8.GetDecoder(), new char[PieceSize]);
        for (var rest = answer.WrittenSpan; rest.Length > 0;)
        {
            decoder.Convert(rest, piece, flush: false, out var taken, out var written, out _);
            terminal.Out.Write(piece.AsSpan(0, written));
            rest = rest[taken..];
        }
    }

    public static byte[] Bytes(Action<Utf8JsonWriter> write) => Gathered(write).WrittenSpan.ToArray();

    private static ArrayBufferWriter<byte> Gathered(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Options)) write(writer);
        bytes.Write("\n"u8);
        return bytes;
    }
}
