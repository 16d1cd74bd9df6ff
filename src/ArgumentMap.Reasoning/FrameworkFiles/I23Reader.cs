using System.Globalization;
using ArgumentMap.Wording;

namespace ArgumentMap.Reasoning;

/// <summary>
/// Reads i23, the format of the argumentation competition ICCMA since 2023: a line <c>p af n</c>, then a line <c>a b</c> for each attack,
/// the arguments being the numbers 1 to n. A line that begins with <c>#</c> is a comment.
/// </summary>
internal static class I23Reader
{
    public static BipolarFramework Read(FrameworkText text, FrameworkReadOptions options)
    {
        var lines = new WordLines(text);
        if (!ReadLine(lines)) throw text.Fault(text.Bytes.Length, "a line 'p af n'", "the end of the file");
        if (!IsHeader(lines)) throw text.Fault(lines.Words[0].Offset, "a line 'p af n'", FrameworkText.Shown(lines.Words[0].Value));
        if (!IsNumber(lines.Words[2], out var count))
            throw text.Fault(lines.Words[2].Offset, "the number of arguments", FrameworkText.Shown(lines.Words[2].Value));
        if (count > options.MaxArguments)
            throw text.Fault(lines.Words[2].Offset, FrameworkText.Limit(options.MaxArguments, "arguments", nameof(options.MaxArguments)),
                $"{count}");
        var influences = new InfluenceList(MostAttacks(text.Bytes.Span, options));
        for (var attacks = 0; ReadLine(lines); attacks++)
        {
            if (attacks >= options.MaxInfluences)
                throw text.Fault(lines.Words[0].Offset,
                    FrameworkText.Limit(options.MaxInfluences, "attacks", nameof(options.MaxInfluences)), "more");
            if (lines.Words.Length != 2)
                throw text.Fault(lines.Words[0].Offset, "an attack as two numbers", Counted.Of(lines.Words.Length, "word"));
            influences.Add(Argument(text, lines.Words[0], count), Argument(text, lines.Words[1], count), isSupport: false, weight: 1,
                isAgain: false);
        }
        var ids = new List<string>(count);
        for (var i = 1; i <= count; i++) ids.Add(i.ToString(CultureInfo.InvariantCulture));
        var baseScores = new double[count];
        Array.Fill(baseScores, options.BaseScore);
        return BipolarFramework.WithoutPremises(ArgumentIds.OfDistinct(ids), baseScores, influences);
    }

    /// <summary>No attack takes less than a line of four bytes.</summary>
    private static int MostAttacks(ReadOnlySpan<byte> bytes, FrameworkReadOptions options) =>
        Math.Min(Math.Min(bytes.Length / 4, bytes.Count((byte)'\n')), options.MaxInfluences);

    /// <summary>Whether the first line that is no comment is the header.</summary>
    public static bool LooksLike(FrameworkText text)
    {
        var lines = new WordLines(text);
        return ReadLine(lines) && IsHeader(lines);
    }

    private static bool ReadLine(WordLines lines)
    {
        while (lines.Read())
            if (lines.Words[0].Bytes.Span[0] != '#') return true;
        return false;
    }

    private static bool IsHeader(WordLines lines) => lines.Words.Length == 3 && lines.Words[0].Is("p"u8) && lines.Words[1].Is("af"u8);

    private static int Argument(FrameworkText text, FactTerm word, int count) =>
        IsNumber(word, out var number) && number >= 1 && number <= count
            ? number - 1
            : throw text.Fault(word.Offset, $"an argument from 1 to {count}", FrameworkText.Shown(word.Value));

    private static bool IsNumber(FactTerm word, out int number) =>
        int.TryParse(word.Bytes.Span, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
