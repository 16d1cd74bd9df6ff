using System.Security.Cryptography;
using System.Text;

namespace ArgumentMap;

/// <summary>SHA-256 over the UTF-8 of a text, as 64 lower-case hexadecimal digits.</summary>
internal static class Digest
{
    public static string Of(string text)
    {
        var utf8 = Encoding.UTF8.GetBytes(text);
        return Of(utf8, 0, utf8.Length);
    }

    public static string Of(byte[] utf8, int start, int length)
    {
        var digits = new StringBuilder(64);
        foreach (var value in Hash(utf8, start, length)) digits.Append(Digit(value >> 4)).Append(Digit(value & 15));
        return digits.ToString();
    }

    /// <summary>Whether some bytes have a digest.</summary>
    public static bool Matches(byte[] utf8, int start, int length, byte[] digest)
    {
#if NET
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(utf8.AsSpan(start, length), hash);
        return hash.SequenceEqual(digest);
#else
        return Hash(utf8, start, length).SequenceEqual(digest);
#endif
    }

    /// <summary>The bytes of a digest from its digits.</summary>
    public static byte[] Bytes(string digest) =>
        [.. Enumerable.Range(0, digest.Length / 2).Select(i => (byte)((Value(digest[2 * i]) << 4) | Value(digest[(2 * i) + 1])))];

    /// <summary>The first digits, for messages: enough to tell two digests apart at a glance.</summary>
    public static string Shortened(string digest) => digest.Length <= 12 ? digest : $"{digest.Substring(0, 12)}…";

    private static byte[] Hash(byte[] bytes, int start, int length)
    {
#if NET
        return SHA256.HashData(bytes.AsSpan(start, length));
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes, start, length);
#endif
    }

    private static int Value(char digit) => digit <= '9' ? digit - '0' : digit - 'a' + 10;

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
