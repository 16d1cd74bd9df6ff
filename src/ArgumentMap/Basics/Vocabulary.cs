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
    public static string Word<T>(T value) where T : struct, Enum => Table<T>.Words.Of(value);

    /// <summary>The value that a word stands for. Words are compared exactly.</summary>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum => Table<T>.Words.TryFind(word, out value);

    /// <summary>All words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> Words<T>() where T : struct, Enum => Table<T>.Words.All;

    private static class Table<T> where T : struct, Enum
    {
        public static readonly EnumWords<T> Words = new(Hyphenated, StringComparison.Ordinal);
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
