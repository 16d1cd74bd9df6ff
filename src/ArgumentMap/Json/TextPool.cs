using System.Text.Json;

namespace ArgumentMap.Json;

/// <summary>
/// Lets a text that comes again and again, such as the id of a source, be one string. Of texts that are alike it keeps the last only.
/// </summary>
internal sealed class TextPool
{
    private const int Longest = 64;

    private readonly string?[] _kept = new string?[256];

    /// <summary>The string at which a reader stands.</summary>
    /// <exception cref="InvalidOperationException">It has half of a surrogate pair.</exception>
    public string Text(ref Utf8JsonReader json)
    {
        var bytes = json.ValueSpan;
        if (bytes.Length is 0 or > Longest || json.ValueIsEscaped) return json.GetString()!;
        ref var kept = ref _kept[((bytes[0] * 31) + (bytes[bytes.Length / 2] * 17) + (bytes[bytes.Length - 1] * 7) + bytes.Length) & 0xFF];
        return kept is not null && json.ValueTextEquals(kept) ? kept : kept = json.GetString()!;
    }
}
