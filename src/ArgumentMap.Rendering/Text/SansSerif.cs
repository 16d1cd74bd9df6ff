using System.Globalization;

namespace ArgumentMap.Rendering.Text;

/// <summary>
/// The advance widths of a common sans-serif, so that a picture is the same on every machine and needs no font library. Latin, Greek,
/// Cyrillic, Hebrew and symbols are those of Liberation Sans, which are Arial's and Helvetica's to the unit, hence what nearly every
/// reader's machine shows for <c>Helvetica, Arial, sans-serif</c>. What Liberation Sans lacks is taken from DejaVu Sans, which is wider
/// than most, so that a box is rather too wide than too narrow; an emoji has the width of the widest common emoji font, and everything
/// else (Chinese, Japanese, Korean and what is unknown) a full em.
/// </summary>
/// <remarks>
/// The table is the resource <c>sans-serif-widths.txt</c>: each line a code point in hexadecimal from which on, up to the next line's,
/// widths hold, in thousandths of an em: regular, bold and, for an Arabic letter, both once more for where a letter is joined to the
/// next. A line without widths begins a range of unknown ones.
/// </remarks>
internal static class SansSerif
{
    /// <summary>How far the tallest letters reach above the base line, in ems.</summary>
    public const double Ascent = 0.905;

    /// <summary>How far the deepest letters reach below the base line, in ems.</summary>
    public const double Descent = 0.212;

    /// <summary>The width of an emoji.</summary>
    public const int Emoji = 1370;

    private static readonly Widths Unknown = new(1000, 1000, 1000, 1000);
    private static readonly (int[] Starts, Widths[] Widths) Table = Read();
    private static readonly Widths[] Ascii = [.. Enumerable.Range(0, 128).Select(Find)];

    /// <summary>The width of a code point in thousandths of an em.</summary>
    /// <param name="codePoint">The code point, one that takes room.</param>
    /// <param name="isBold">Whether it is set in bold.</param>
    /// <param name="isJoined">Whether an Arabic letter follows, to which it is joined if it is one that joins.</param>
    public static int WidthOf(int codePoint, bool isBold, bool isJoined)
    {
        var widths = codePoint < 128 ? Ascii[codePoint] : Find(codePoint);
        if (isJoined) return isBold ? widths.BoldJoined : widths.Joined;
        return isBold ? widths.Bold : widths.Regular;
    }

    private static Widths Find(int codePoint)
    {
        var index = Array.BinarySearch(Table.Starts, codePoint);
        if (index < 0) index = ~index - 1;
        return index < 0 ? Unknown : Table.Widths[index];
    }

    private static (int[] Starts, Widths[] Widths) Read()
    {
        var (starts, widths) = (new List<int>(), new List<Widths>());
        using var reader = new StreamReader(typeof(SansSerif).Assembly.GetManifestResourceStream("sans-serif-widths.txt")!);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            starts.Add(int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            var numbers = parts.Skip(1).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            widths.Add(numbers.Length switch
            {
                0 => Unknown,
                2 => new Widths(numbers[0], numbers[1], numbers[0], numbers[1]),
                _ => new Widths(numbers[0], numbers[1], numbers[2], numbers[3]),
            });
        }
        return ([.. starts], [.. widths]);
    }

    private readonly record struct Widths(int Regular, int Bold, int Joined, int BoldJoined);
}
