using System.Globalization;
using System.Text;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>The names of a document's data and of a map's extensions, and the ids that titles give.</summary>
internal static class ArgdownNames
{
    /// <summary>The name under which data say what Argdown has no words for.</summary>
    public const string Data = "argmap";

    /// <summary>Of the data of a statement: that it is a locution.</summary>
    public const string Locution = "locution";

    /// <summary>The extension in which a map keeps what it has no words for.</summary>
    public const string Notes = "argdown";

    /// <summary>Of the notes: the data of the document.</summary>
    public const string OtherData = "data";

    /// <summary>Of the notes: the text with its markup.</summary>
    public const string Markup = "markup";

    /// <summary>Of the notes: texts that stand under the same title above the one that counts.</summary>
    public const string OtherTexts = "texts";

    /// <summary>Of the notes: that an attack is one half of a contradiction.</summary>
    public const string Contradiction = "contradiction";

    private const int MostOfId = 60;

    /// <summary>The id of a title: the title itself where it is a single word, else its words, as in <c>state-censorship</c>.</summary>
    public static string IdOf(string title)
    {
        if (IsOneWord(title)) return title;
        var id = new StringBuilder();
        foreach (var letter in title)
            if (IsOfWord(letter)) id.Append(char.ToLowerInvariant(letter));
            else if (id.Length > 0 && id[^1] != '-' && letter != '\'') id.Append('-');
        var length = Math.Min(id.Length, MostOfId);
        if (length > 0 && char.IsHighSurrogate(id[length - 1])) length--;
        while (length > 0 && id[length - 1] == '-') length--;
        return length == 0 ? "untitled" : id.ToString(0, length);
    }

    private static bool IsOneWord(string title)
    {
        foreach (var letter in title)
            if (Letters.IsSpace(letter) || char.IsControl(letter)) return false;
        return title.Length > 0;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The id of a relation that the document does not name.</summary>
    public static string IdOf(string from, bool isAttack, string to) => $"{from}-{(isAttack ? "attacks" : "supports")}-{to}";

    /// <summary>Whether a text can stand between a title's brackets.</summary>
    public static bool IsTitle(string text) =>
        text.Length > 0 && text[0] is not ('-' or '+' or '_' or '!') && !Letters.IsSpace(text[0]) && !Letters.IsSpace(text[^1])
        && !text.Any(letter => letter is '[' or ']' or '<' or '>' || char.IsControl(letter) || Letters.IsLineEnd(letter))
        && !text.Contains(ArgdownIncludes.Sign, StringComparison.Ordinal);
}
