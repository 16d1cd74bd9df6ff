using System.Text;

namespace ArgumentMap.Reasoning;

/// <summary>A name or number in a file, where it stands, and whether quotes make it a name whatever it looks like.</summary>
internal readonly struct FactTerm(ReadOnlyMemory<byte> bytes, int offset, bool isQuoted = false)
{
    /// <summary>What it is, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    public int Offset { get; } = offset;

    public bool IsQuoted { get; } = isQuoted;

    /// <summary>What it is, as a text of its own; made at each call.</summary>
    public string Value => Encoding.UTF8.GetString(Bytes.Span);

    public bool Is(ReadOnlySpan<byte> word) => Bytes.Span.SequenceEqual(word);
}
