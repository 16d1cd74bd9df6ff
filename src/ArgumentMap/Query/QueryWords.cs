namespace ArgumentMap.Query;

/// <summary>
/// The words that the query language has for its enumerations: the name with a small first letter, as in the JSON format
/// (<c>SaidBy</c> is <c>saidBy</c>).
/// </summary>
internal static class QueryWords
{
    /// <summary>The word for a value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The enumeration has no such value.</exception>
    public static string Word<T>(T value) where T : struct, Enum => Table<T>.Words.Of(value);

    /// <summary>The value that a word stands for, whatever the word's case.</summary>
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum => Table<T>.Words.TryFind(word, out value);

    /// <summary>All values of an enumeration with their words, in its order.</summary>
    public static IReadOnlyList<(T Value, string Word)> All<T>() where T : struct, Enum => Table<T>.Words.Pairs;

    /// <summary>What a field of few words is of, and these; null where any text is a value.</summary>
    internal static (string Noun, IReadOnlyList<string> Words)? FewValues(TextField field) => field switch
    {
        TextField.Basis => ("basis", Vocabulary.Words<Basis>()),
        TextField.Role => ("role", Vocabulary.Words<ContextRole>()),
        TextField.Standard => ("proof standard", Vocabulary.Words<ProofStandard>()),
        TextField.Type => ("evidence type", Vocabulary.Words<EvidenceType>()),
        _ => null,
    };

    /// <summary>The sign of a comparison.</summary>
    internal static string Sign(NumberComparison comparison) => comparison switch
    {
        NumberComparison.Equal => "=",
        NumberComparison.Less => "<",
        NumberComparison.AtMost => "<=",
        NumberComparison.Greater => ">",
        _ => ">=",
    };

    private static class Table<T> where T : struct, Enum
    {
        public static readonly EnumWords<T> Words = new(Decapitalized, StringComparison.OrdinalIgnoreCase);
    }

    private static string Decapitalized(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
