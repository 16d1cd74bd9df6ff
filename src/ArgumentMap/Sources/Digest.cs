using System.Security.Cryptography;
using System.Text;

namespace ArgumentMap;

/// <summary>SHA-256 over the UTF-8 of a text, as 64 lower-case hexadecimal digits.</summary>
internal static class Digest
{
    public static string Of(string text)
    {
        var digits = new StringBuilder(64);
        foreach (var value in Hash(Encoding.UTF8.GetBytes(text))) digits.Append(Digit(value >> 4)).Append(Digit(value & 15));
        return digits.ToString();
    }

    /// <summary>The first digits, for messages: enough to tell two digests apart at a glance.</summary>
    public static string Shortened(string digest) => digest.Length <= 12 ? digest : $"{digest.Substring(0, 12)}…";

    private static byte[] Hash(byte[] bytes)
    {
#if NET
        return SHA256.HashData(bytes);
#else
        using var sha = SHA256.Create();
        return sha.ComputeHash(bytes);
#endif
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'a' + value - 10);
}
