using System.Buffers.Binary;
using System.Text;

namespace ArgumentMap.Interchange.Arguebuf;

/// <summary>Moves through the fields of a message in the wire format of Protocol Buffers.</summary>
internal ref struct WireCursor(ReadOnlySpan<byte> bytes, string? file)
{
    private const int Varint = 0;
    private const int Eight = 1;
    private const int Stretch = 2;
    private const int Four = 5;

    private static readonly UTF8Encoding Utf8 = new(false, throwOnInvalidBytes: true);

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _start;
    private int _type;

    /// <summary>The number of the field where it stands.</summary>
    public int Number { get; private set; }

    /// <summary>Whether the field has a number, not a stretch of bytes.</summary>
    public readonly bool IsVarint => _type == Varint;

    public readonly bool IsStretch => _type == Stretch;

    /// <summary>The field as it stands, once its value has been read.</summary>
    public readonly ReadOnlySpan<byte> Field => _bytes[_start.._at];

    /// <summary>Moves to the next field; its value is to be read before the next.</summary>
    public bool Next()
    {
        if (_at == _bytes.Length) return false;
        _start = _at;
        var tag = ReadVarint();
        Number = (int)(tag >> 3);
        _type = (int)(tag & 7);
        if (tag is 0 or > uint.MaxValue || Number == 0) throw Fault("the number of a field");
        return true;
    }

    public ulong ReadVarint()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_at == _bytes.Length) throw Fault("a number");
            var next = _bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw Fault("a number of at most ten bytes");
    }

    public ReadOnlySpan<byte> ReadStretch()
    {
        var length = ReadVarint();
        if (length > (ulong)(_bytes.Length - _at)) throw Fault("a stretch of bytes that ends before what it stands in");
        return Take((int)length);
    }

    public string ReadText()
    {
        try
        {
            return Utf8.GetString(ReadStretch());
        }
        catch (DecoderFallbackException)
        {
            throw Fault("text in UTF-8");
        }
    }

    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(8));

    public readonly bool IsDouble => _type == Eight;

    /// <summary>Passes over the value of the field.</summary>
    public void Skip()
    {
        switch (_type)
        {
            case Varint:
                _ = ReadVarint();
                break;
            case Stretch:
                _ = ReadStretch();
                break;
            case Eight or Four:
                _ = Take(_type == Eight ? 8 : 4);
                break;
            default:
                throw Fault("a field of a known type");
        }
    }

    public readonly MapFormatException Fault(string expected) =>
        new(new MapLocation(file), expected, $"something else, {_at} bytes into a message of {_bytes.Length}");

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _at) throw Fault($"{count} bytes");
        _at += count;
        return _bytes[(_at - count).._at];
    }
}
