namespace ArgumentMap;

/// <summary>Tells whether two names are the same one.</summary>
internal static class PersonName
{
    /// <summary>A name without regard to case, white space and normal form; empty for one without a word.</summary>
    public static string Normalised(string name) =>
        CanonicalForm.Composed(string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant());
}
