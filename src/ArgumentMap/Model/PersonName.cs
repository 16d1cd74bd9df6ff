using System.Text;

namespace ArgumentMap;

/// <summary>Tells whether two names are the same one.</summary>
internal static class PersonName
{
    /// <summary>A name without regard to case and white space, and to normal form where the platform knows of it; empty for one without a word.</summary>
    public static string Normalised(string name) =>
        string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormKC).ToUpperInvariant();
}
