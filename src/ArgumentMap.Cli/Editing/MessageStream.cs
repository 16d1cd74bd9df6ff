using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArgumentMap.Cli.Editing;

/// <summary>
/// Messages of JSON-RPC 2.0 with the headers of the Language Server Protocol 3.17. Own code for two dozen lines, since what there is for it
/// calls methods by reflection, which a native program cannot.
/// </summary>
/// <param name="input">Where messages come from; buffered, as headers are read byte by byte.</param>
/// <param name="output">Where they go.</param>
internal sealed class MessageStream(BufferedStream input, Stream output)
{
    private const string LengthHeader = "Content-Length:";

    /// <summary>Longer ones are refused: no document that can be read is as long.</summary>
    private const int MostBytes = 512 << 20;

    /// <summary>The next message; null at the end of the input, or where what comes is no message.</summary>
    public JsonNode? Read()
    {
        int? length = null;
        while (ReadLine() is { } line)
        {
            if (line.StartsWith(LengthHeader, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(line.AsSpan(LengthHeader.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
                length = count;
            if (line.Length > 0) continue;
            if (length is not (>= 0 and <= MostBytes and var bytes)) return null;
            var content = new byte[bytes];
            return input.ReadAtLeast(content, bytes, throwOnEndOfStream: false) == bytes ? JsonNode.Parse(content) : null;
        }
        return null;
    }

    public void Write(JsonObject message)
    {
        message.Insert(0, "jsonrpc", "2.0");
        var content = JsonSerializer.SerializeToUtf8Bytes(message, EditingJson.Default.JsonObject);
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{LengthHeader} {content.Length}\r\n\r\n")));
        output.Write(content);
        output.Flush();
    }

    /// <summary>A line of the headers, without its end; null at the end of the input.</summary>
    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (var next = input.ReadByte(); next >= 0; next = input.ReadByte())
        {
            if (next == '\n') return line.ToString().TrimEnd('\r');
            line.Append((char)next);
        }
        return null;
    }
}
