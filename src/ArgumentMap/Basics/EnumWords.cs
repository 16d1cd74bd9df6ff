namespace ArgumentMap;

/// <summary>The values of an enumeration, each with a word.</summary>
internal sealed class EnumWords<T> where T : struct, Enum
{
#if NET
    private readonly T[] _values = Enum.GetValues<T>();
#else
    private readonly T[] _values = (T[])Enum.GetValues(typeof(T));
#endif
    private readonly string[] _words;
    private readonly StringComparison _comparison;

    /// <param name="wordOf">The word for a name in code.</param>
    /// <param name="comparison">How a word is compared that is looked for.</param>
    public EnumWords(Func<string, string> wordOf, StringComparison comparison)
    {
        _words = Array.ConvertAll(_values, value => wordOf(value.ToString()));
        _comparison = comparison;
    }

    /// <summary>All words, in the enumeration's order.</summary>
    public IReadOnlyList<string> All => _words;

    /// <summary>All values with their words, in the enumeration's order.</summary>
    public IReadOnlyList<(T Value, string Word)> Pairs => [.. _values.Zip(_words, (value, word) => (value, word))];

    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public string Of(T value)
    {
        var at = Array.IndexOf(_values, value);
        return at >= 0 ? _words[at] : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");
    }

    /// <summary>The value that a word stands for.</summary>
    public bool TryFind(string? word, out T value)
    {
        var at = Array.FindIndex(_words, known => string.Equals(known, word, _comparison));
        value = at >= 0 ? _values[at] : default;
        return at >= 0;
    }
}
