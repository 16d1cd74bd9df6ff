using System.Globalization;
using System.Text;

namespace ArgumentMap;

/// <summary>
/// A text rewritten grapheme by grapheme (with other line ends, in another normal form, folded for a search), with the way back: which
/// range of the text a range of the rewriting stands for. O(length).
/// </summary>
internal sealed class TextVariant
{
    /// <summary>The strings of one ASCII character, of which most texts are made.</summary>
    private static readonly string[] Letters = [.. Enumerable.Range(0, 0x80).Select(letter => ((char)letter).ToString())];

    /// <summary>Where each grapheme starts in the text and in its rewriting, in UTF-16 units, and both ends.</summary>
    private readonly List<(int Original, int Rewritten)> _graphemes;

    /// <summary>Where a grapheme is rewritten as another, in the rewriting, in UTF-16 units.</summary>
    private readonly List<(int Start, int End)> _changes = [];

    /// <param name="text">The text.</param>
    /// <param name="rewrite">What stands for a grapheme (or a line end), given what has been written before it.</param>
    /// <param name="difference">In what the text differs from the rewriting, in words; empty where it does not.</param>
    public TextVariant(string text, Func<string, StringBuilder, string> rewrite, string difference)
        : this(text, StringInfo.ParseCombiningCharacters(text), rewrite, difference)
    {
    }

    private TextVariant(string text, int[] starts, Func<string, StringBuilder, string> rewrite, string difference)
    {
        Difference = difference;
        _graphemes = new List<(int, int)>(starts.Length + 1);
        var rewritten = new StringBuilder(text.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            // Older frameworks do not take these two for one.
            var end = i + 1 < starts.Length ? starts[i + 1] : text.Length;
            if (text[starts[i]] == '\n' && starts[i] > 0 && text[starts[i] - 1] == '\r') continue;
            if (text[starts[i]] == '\r' && end < text.Length && text[end] == '\n' && end == starts[i] + 1) end++;
            _graphemes.Add((starts[i], rewritten.Length));
            var grapheme = end == starts[i] + 1 && text[starts[i]] < Letters.Length
                ? Letters[text[starts[i]]]
                : text.Substring(starts[i], end - starts[i]);
            var changed = rewrite(grapheme, rewritten);
            if (changed != grapheme) _changes.Add((rewritten.Length, rewritten.Length + changed.Length));
            rewritten.Append(changed);
        }
        _graphemes.Add((text.Length, rewritten.Length));
        Text = rewritten.ToString();
    }

    /// <summary>In what the text differs from the rewriting, in words; empty where it does not.</summary>
    public string Difference { get; }

    public string Text { get; }

    /// <summary>What the rewriting writes otherwise than the text, as ranges of the rewriting in UTF-16 units, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Changes => _changes;

    /// <summary>The text itself, and what it would be with other line ends and in other normal forms; each once.</summary>
    public static List<TextVariant> AllOf(string text)
    {
        (Func<string, string> Rewrite, string Words)[] lineEnds =
        [
            (grapheme => grapheme, ""),
            (grapheme => IsLineEnd(grapheme) ? "\n" : grapheme, "only line ends differ"),
            (grapheme => IsLineEnd(grapheme) ? "\r\n" : grapheme, "only line ends differ"),
        ];
        (Func<string, string> Rewrite, string Words)[] forms =
        [
            (grapheme => grapheme, ""),
            (CanonicalForm.Composed, "NFC"),
            (CanonicalForm.Decomposed, "NFD"),
        ];
        var variants = new List<TextVariant>();
        var starts = StringInfo.ParseCombiningCharacters(text);
        foreach (var form in forms.Take(text.All(letter => letter < 0x80) ? 1 : forms.Length))
            foreach (var ends in lineEnds)
            {
                var words = form.Words.Length == 0 ? ends.Words
                    : ends.Words.Length == 0 ? $"normalisation differs ({form.Words})"
                    : $"line ends and normalisation differ ({form.Words})";
                var variant = new TextVariant(text, starts, (grapheme, _) => ends.Rewrite(form.Rewrite(grapheme)), words);
                if (variants.TrueForAll(known => known.Text != variant.Text)) variants.Add(variant);
            }
        return variants;
    }

    /// <summary>
    /// The text as a reader remembers it: white space of any kind and length is one blank, quotation marks and dashes are the plain ones,
    /// soft hyphens are nothing, letters are composed.
    /// </summary>
    public static TextVariant Folded(string text) => new(text, Fold, "");

    /// <summary>The range that a range of the rewriting stands for, widened to whole graphemes; in UTF-16 units.</summary>
    public (int Start, int End) ToOriginal(int start, int end)
    {
        var first = Last(grapheme => grapheme.Rewritten <= start);
        var last = First(grapheme => grapheme.Rewritten >= end);
        return (_graphemes[first].Original, Math.Max(_graphemes[first].Original, _graphemes[last].Original));
    }

    /// <summary>Where the rewriting of the grapheme at a place in the text starts; in UTF-16 units.</summary>
    public int ToRewritten(int index) => _graphemes[Last(grapheme => grapheme.Original <= index)].Rewritten;

    /// <summary>Whether a range of the rewriting starts and ends between graphemes.</summary>
    public bool IsWhole(int start, int end) =>
        _graphemes[Last(grapheme => grapheme.Rewritten <= start)].Rewritten == start
            && _graphemes[First(grapheme => grapheme.Rewritten >= end)].Rewritten == end;

    /// <summary>
    /// Where the grapheme is after the last one that something holds for, which holds for the first and from some place on no longer.
    /// </summary>
    private int Last(Predicate<(int Original, int Rewritten)> holds) => First(grapheme => !holds(grapheme)) - 1;

    private int First(Predicate<(int Original, int Rewritten)> holds)
    {
        var (low, high) = (0, _graphemes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (holds(_graphemes[middle])) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static bool IsLineEnd(string grapheme) => grapheme is "\n" or "\r\n" or "\r";

    private static string Fold(string grapheme, StringBuilder before)
    {
        if (string.IsNullOrWhiteSpace(grapheme)) return before.Length > 0 && before[before.Length - 1] == ' ' ? "" : " ";
        return grapheme switch
        {
            "“" or "”" or "„" or "‟" or "«" or "»" or "″" => "\"",
            "‘" or "’" or "‚" or "‛" or "‹" or "›" or "′" or "`" => "'",
            "‐" or "‑" or "‒" or "–" or "—" or "―" or "−" => "-",
            "\u00AD" or "\uFEFF" or "\u200B" => "",
            _ => CanonicalForm.Composed(grapheme),
        };
    }
}
