using System.Globalization;
using System.Text;
using System.Text.Json;
using ArgumentMap.Formats;

namespace ArgumentMap.Json;

/// <summary>
/// Lays JSON out the way it is read in a diff: two spaces a level, an array or object without further ones inside on one line where it
/// fits, strings with as few escapes as JSON allows. The same bytes on every framework, whatever its own writer prefers. A document's
/// long lists are written item by item, so that no more than one of them is in memory at a time.
/// </summary>
/// <param name="limits">Within which limits they are to be read again; a document that passes one is refused.</param>
internal sealed class JsonLayout(MapReadOptions limits) : JsonSink
{
    private const int LineWidth = 160;

    private const int ChunkLength = 1 << 16;

    private readonly JsonTokens _tokens = new(limits);
    private readonly JsonText _text = new(limits);
    private byte[] _bytes = [];
    private long _written;

    /// <summary>What stands before the document's next member, where some are written already.</summary>
    private char _separator = '{';

    /// <summary>
    /// A document as the bytes of a file, chunk by chunk; each holds until the next is asked for.
    /// </summary>
    /// <param name="items">Writes the document to this, an item of its long lists whenever one is asked for.</param>
    /// <exception cref="MapFormatException">The document would pass a limit.</exception>
    public IEnumerable<ArraySegment<byte>> Chunks(IEnumerable<object> items)
    {
        foreach (var _ in items)
        {
            if (_text.Length < ChunkLength) continue;
            foreach (var chunk in Taken()) yield return chunk;
        }
        foreach (var chunk in Taken()) yield return chunk;
    }

    public override void OpenObject(string? name = null) => _tokens.Open(name, '{');

    public override void OpenArray(string? name) => _tokens.Open(name, '[');

    /// <exception cref="MapFormatException">The document would pass a limit.</exception>
    public override void Close()
    {
        _tokens.Close();
        if (_tokens.Depth > 0) return;
        if (_separator == '{')
        {
            Append(0, 0, 0);
        }
        else
        {
            AppendMembers();
            _text.Append("\n}");
        }
        _text.Append('\n');
    }

    /// <exception cref="MapFormatException">The document would pass a limit.</exception>
    public override IEnumerable<T> List<T>(string name, int count, IEnumerable<T> items, Action<T, JsonSink> write)
    {
        if (count == 0) yield break;
        AppendMembers();
        _text.Append(_separator);
        _text.StartLine(2);
        _text.AppendString(name);
        _text.Append(": ");
        _separator = '[';
        foreach (var item in items)
        {
            write(item, this);
            _text.Append(_separator);
            _text.StartLine(4);
            Append(1, 4, 0);
            _tokens.Restart();
            _separator = ',';
            yield return item;
        }
        _text.StartLine(2);
        _text.Append(']');
    }

    public override void Put(string? name, string value)
    {
        _tokens.Begin(name);
        _tokens.Text.AppendString(value);
        _tokens.End();
    }

    protected override void Put(string? name, int value) => PutPlain(name, value.ToString(CultureInfo.InvariantCulture));

    protected override void Put(string? name, double value) => PutPlain(name, value.ToString("R", CultureInfo.InvariantCulture));

    protected override void PutTrue(string? name) => PutPlain(name, "true");

    /// <summary>Recursion is bounded by the depth at which the value was read.</summary>
    protected override void Put(string? name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                OpenObject(name);
                foreach (var member in value.EnumerateObject()) Put(member.Name, member.Value);
                _tokens.Close();
                break;
            case JsonValueKind.Array:
                OpenArray(name);
                foreach (var item in value.EnumerateArray()) Put(null, item);
                _tokens.Close();
                break;
            case JsonValueKind.String:
                Put(name, value.GetString()!);
                break;
            default:
                PutPlain(name, value.GetRawText());
                break;
        }
    }

    private void PutPlain(string? name, string value)
    {
        _tokens.Begin(name);
        _tokens.Text.Append(value);
        _tokens.End();
    }

    /// <summary>The document's own members that are gathered so far, each on a line.</summary>
    private void AppendMembers()
    {
        for (var member = 1; member < _tokens.Count; member = _tokens[member].Next) AppendLine(member, 2, ref _separator);
        _tokens.Restart();
    }

    /// <summary>Recursion is bounded by the depth that the limits allow.</summary>
    private void Append(int token, int indent, int used)
    {
        var value = _tokens[token];
        if (value.Kind == '0')
        {
            AppendScalar(value);
            return;
        }
        if ((indent / 2) + 1 > limits.MaxDepth) throw JsonStructure.TooDeep(new MapLocation(), limits);
        if (value.Next == token + 1) _text.Append(value.Kind == '{' ? "{}" : "[]");
        else if (!value.HoldsMore && _tokens.InlineLength(token) <= LineWidth - indent - used) AppendInline(token, value);
        else AppendBlock(token, value, indent);
    }

    private void AppendInline(int token, JsonToken value)
    {
        _text.Append(value.Kind == '{' ? "{ " : "[");
        for (var child = token + 1; child < value.Next; child++)
        {
            if (child > token + 1) _text.Append(", ");
            if (value.Kind == '{') AppendName(_tokens[child]);
            AppendScalar(_tokens[child]);
        }
        _text.Append(value.Kind == '{' ? " }" : "]");
    }

    private void AppendBlock(int token, JsonToken value, int indent)
    {
        var separator = value.Kind;
        for (var child = token + 1; child < value.Next; child = _tokens[child].Next) AppendLine(child, indent + 2, ref separator);
        _text.StartLine(indent);
        _text.Append(value.Kind == '{' ? '}' : ']');
    }

    private void AppendLine(int token, int indent, ref char separator)
    {
        _text.Append(separator);
        _text.StartLine(indent);
        var start = _text.Length;
        if (_tokens[token].NameLength > 0) AppendName(_tokens[token]);
        Append(token, indent, _text.Length - start);
        separator = ',';
    }

    private void AppendName(in JsonToken token)
    {
        _text.Append(_tokens.Text, token.Start, token.NameLength);
        _text.Append(": ");
    }

    private void AppendScalar(in JsonToken token) => _text.Append(_tokens.Text, token.ValueStart, token.ValueLength);

    /// <summary>What is laid out so far, which is then no longer here.</summary>
    private IEnumerable<ArraySegment<byte>> Taken()
    {
        var most = Encoding.UTF8.GetMaxByteCount(Math.Min(_text.Length, ChunkLength));
        if (_bytes.Length < most) _bytes = new byte[most];
        for (var start = 0; start < _text.Length;)
        {
            var count = Math.Min(_text.Length - start, ChunkLength);
            // A pair of surrogates stays together.
            if (start + count < _text.Length && char.IsHighSurrogate(_text.Letters[start + count - 1])) count--;
            var bytes = Encoding.UTF8.GetBytes(_text.Letters, start, count, _bytes, 0);
            if ((_written += bytes) > limits.MaxBytes) throw LimitedInput.TooLong(null, limits, "more to write");
            yield return new ArraySegment<byte>(_bytes, 0, bytes);
            start += count;
        }
        _text.Cut(0);
    }
}
