using System.Text;

namespace ArgumentMap;

/// <summary>The passages of one length of a text, told by their digests.</summary>
internal sealed class PassageWindows
{
    private readonly byte[] _utf8;

    /// <summary>Where in the bytes each code point starts, and the end.</summary>
    private readonly int[] _offsets;

    /// <summary>Whether a code point starts or ends a word, or lies outside of any, so that a passage may well start before it or end there.</summary>
    private readonly bool[] _isEdge;

    public PassageWindows(string text)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        (_offsets, _isEdge) = Measured(text);
    }

    public int Length => _offsets.Length - 1;

    /// <summary>Whether the passage at a range has this digest; false where the range does not lie in the text.</summary>
    public bool Has(TextRange range, byte[] digest) => range.Start >= 0 && range.End <= Length && Matches(range.Start, range.End, digest);

    /// <summary>Every place at which a passage of this length has this digest, in order. O(windows · length).</summary>
    /// <param name="length">The length in code points.</param>
    /// <param name="digest">The SHA-256 of the passage.</param>
    /// <param name="isAnywhere">Whether passages that start or end inside of a word count too.</param>
    public IEnumerable<TextRange> Find(int length, byte[] digest, bool isAnywhere)
    {
        for (var start = 0; start + length <= Length; start++)
            if ((isAnywhere || (_isEdge[start] && _isEdge[start + length])) && Matches(start, start + length, digest))
                yield return new TextRange(start, start + length);
    }

    private bool Matches(int start, int end, byte[] digest) => Digest.Matches(_utf8, _offsets[start], _offsets[end] - _offsets[start], digest);

    private static (int[] Offsets, bool[] IsEdge) Measured(string text)
    {
        var (offsets, isEdge, bytes, wasWord) = (new List<int>(text.Length + 1), new List<bool>(text.Length + 1), 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            var isWord = char.IsLetterOrDigit(text, i);
            offsets.Add(bytes);
            isEdge.Add(!isWord || !wasWord);
            bytes += isPair ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            wasWord = isWord;
            if (isPair) i++;
        }
        offsets.Add(bytes);
        isEdge.Add(true);
        return ([.. offsets], [.. isEdge]);
    }
}
