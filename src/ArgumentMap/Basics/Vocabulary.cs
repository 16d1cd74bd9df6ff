using System.Text;

namespace ArgumentMap;

/// <summary>
/// The words that files, queries and commands use for the model's enumerations: the name in lower case, with hyphens
/// (<c>SameAs</c> is <c>same-as</c>).
/// </summary>
public static class Vocabulary
{
    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Word<T>(T value) where T : struct, Enum
    {
        var at = Array.IndexOf(Table<T>.Values, value);
        return at >= 0 ? Table<T>.Words[at] : throw new ArgumentOutOfRangeException(nameof(value), value, $"There is no such {typeof(T).Name}.");
    }

    /// <summary>The value that a word stands for. Words are compared exactly.</summary>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum
    {
        var at = Array.IndexOf(Table<T>.Words, word);
        value = at >= 0 ? Table<T>.Values[at] : default;
        return at >= 0;
    }

    /// <summary>All words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> Words<T>() where T : struct, Enum => Table<T>.Words;

    private static class Table<T> where T : struct, Enum
    {
#if NET
        public static readonly T[] Values = Enum.GetValues<T>();
#else
        public static readonly T[] Values = (T[])Enum.GetValues(typeof(T));
#endif
        public static readonly string[] Words = Values.Select(value => Hyphenated(value.ToString())).ToArray();
    }

    private static string Hyphenated(string name)
    {
        var word = new StringBuilder(name.Length + 2);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0) word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
