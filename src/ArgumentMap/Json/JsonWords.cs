using System.Text;
using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>The words of an enumeration as files spell them.</summary>
internal static class JsonWords<T> where T : struct, Enum
{
    private static readonly (byte[] Word, T Value)[] Words = Vocabulary.Words<T>()
        .Select(word => (Encoding.UTF8.GetBytes(word), Vocabulary.TryParse<T>(word, out var value) ? value : default)).ToArray();

    /// <summary>What a message calls them.</summary>
    public static string OneOf { get; } = $"one of {string.Join(", ", Vocabulary.Words<T>())}";

    public static bool TryRead(ref Utf8JsonReader json, out T value)
    {
        foreach (var (word, meant) in Words)
        {
            if (!(json.ValueIsEscaped ? json.ValueTextEquals(word) : json.ValueSpan.SequenceEqual(word))) continue;
            value = meant;
            return true;
        }
        value = default;
        return false;
    }
}
