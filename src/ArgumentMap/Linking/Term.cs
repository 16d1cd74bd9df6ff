namespace ArgumentMap.Linking;

/// <summary>A word that says what a text is about.</summary>
/// <param name="Text">The word in lower case.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="IsFirst">Whether it begins the text, where a capital says nothing.</param>
internal readonly record struct Term(string Text, bool IsCapital, bool IsFirst)
{
    /// <summary>Whether it is a number, a year or a name such as <c>3rd</c>.</summary>
    public bool IsNumber => char.IsDigit(Text[0]);

    /// <summary>The terms of a text. The parts of a word such as <c>Indo-US</c> are terms of their own; function words are none.</summary>
    public static IEnumerable<Term> Of(string text)
    {
        var (shown, offset, index) = (0, 0, 0);
        foreach (var word in Wording.Words.Of(text))
        {
            // A range counts code points, a string's index units of UTF-16.
            for (; offset < word.Range.Start; offset++) index += char.IsSurrogatePair(text, index) ? 2 : 1;
            var at = index;
            foreach (var part in word.Text.Split('-', '\''))
            {
                if (part.Length > 0 && !StopWords.Contains(part)) yield return new Term(part, char.IsUpper(text, at), shown == 0);
                at = Math.Min(at + part.Length + 1, text.Length - 1);
                shown++;
            }
        }
    }
}
