using System.Globalization;
using System.Text;
using SkiaSharp;

namespace ArgumentMap.Rendering.Skia;

/// <summary>Letters that no font of the machine has: Skia draws an empty square for each and says nothing.</summary>
internal static class MissingLetters
{
    private const int MostNamed = 3;

    /// <summary>Every font has those before it, which are the letters of most maps.</summary>
    private const int FirstAskedFor = 0x0250;

    /// <summary>
    /// The warning, or none; of the whole map, whatever part of it is drawn. O(letters), and a look into the fonts for each that is not
    /// Latin.
    /// </summary>
    public static IEnumerable<string> WarningsOf(ArgumentGraph map)
    {
        var letters = Texts(map).SelectMany(text => text.EnumerateRunes()).Where(IsAskedFor).Distinct().ToList();
        if (letters.Count == 0) return [];
        try
        {
            var missing = letters.Where(letter => !IsInAFont(letter)).ToList();
            return missing.Count == 0 ? [] : [Warning(missing)];
        }
        catch (Exception fault) when (SkiaPicture.IsThatThereIsNoSkia(fault))
        {
            // That there is no Skia is told when something is drawn.
            return [];
        }
    }

    private static string Warning(List<Rune> missing)
    {
        var named = missing.Take(MostNamed).Select(letter => $"'{letter}' (U+{letter.Value:X4})");
        var others = missing.Count > MostNamed ? $" and {missing.Count - MostNamed} more letters" : "";
        var drawn = missing.Count == 1 ? "is drawn as an empty square" : "are drawn as empty squares";
        return $"no font of this machine has {string.Join(", ", named)}{others}, which {drawn}: install one that has, or write svg";
    }

    private static IEnumerable<string> Texts(ArgumentGraph map) =>
        map.Nodes.SelectMany(node => new[] { node.Title, node.Text })
            .Concat(map.Participants.Select(participant => participant.Name))
            .Concat(map.Groups.Select(group => group.Title))
            .Prepend(map.Title).OfType<string>();

    private static bool IsAskedFor(Rune letter) => letter.Value >= FirstAskedFor && Rune.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static bool IsInAFont(Rune letter)
    {
        using var font = SKFontManager.Default.MatchCharacter(letter.Value);
        return font is not null;
    }
}
