using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArgumentMap.Cli.Output;

/// <summary>Writes what a program will read, as indented JSON with LF.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Terminal terminal, Action<Utf8JsonWriter> write) => terminal.Out.Write(Encoding.UTF8.GetString(Bytes(write)));

    public static byte[] Bytes(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options)) write(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
