using System.Globalization;
using System.Text;

namespace ArgumentMap;

/// <summary>
/// The canonical normal forms of Unicode, NFD and NFC (Unicode Standard Annex 15), from tables of its own:
/// <see cref="string.Normalize()"/> leaves every text as it is where a program runs in invariant globalization mode, as many do. O(length)
/// for texts without long runs of combining marks.
/// </summary>
internal static class CanonicalForm
{
    // Hangul syllables are composed by arithmetic: the Unicode Standard, section 3.12.
    private const int Syllables =
        0xAC00, Leads = 0x1100, Vowels = 0x1161, Trails = 0x11A7, LeadCount = 19, VowelCount = 21, TrailCount = 28;

    private static readonly Lazy<Tables> Data = new(Tables.Load);

    /// <summary>The fully decomposed form (NFD).</summary>
    public static string Decomposed(string text) => IsAscii(text) ? text : Written(Decompose(text));

    /// <summary>The composed form (NFC).</summary>
    public static string Composed(string text) => IsAscii(text) ? text : Written(Compose(Decompose(text)));

    private static bool IsAscii(string text)
    {
        foreach (var letter in text)
            if (letter >= 0x80) return false;
        return true;
    }

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) Decompose(char.ConvertToUtf32(text, i), points);
        Order(points);
        return points;
    }

    /// <summary>
    /// The tables decompose one step at a time, into a first part that may decompose again and a mark that may too; four steps at the most.
    /// </summary>
    private static void Decompose(int point, List<int> points)
    {
        var syllable = point - Syllables;
        if (syllable is >= 0 and < LeadCount * VowelCount * TrailCount)
        {
            points.Add(Leads + (syllable / (VowelCount * TrailCount)));
            points.Add(Vowels + (syllable / TrailCount % VowelCount));
            if (syllable % TrailCount > 0) points.Add(Trails + (syllable % TrailCount));
        }
        else if (Data.Value.Decompositions.TryGetValue(point, out var parts))
        {
            foreach (var part in parts) Decompose(part, points);
        }
        else
        {
            points.Add(point);
        }
    }

    /// <summary>Sorts each run of marks by combining class; marks of one class keep their order.</summary>
    private static void Order(List<int> points)
    {
        for (var i = 0; i < points.Count; i++)
        {
            if (ClassOf(points[i]) == 0) continue;
            var start = i;
            while (i < points.Count && ClassOf(points[i]) != 0) i++;
            var ordered = points.GetRange(start, i - start).OrderBy(ClassOf).ToList();
            for (var j = 0; j < ordered.Count; j++) points[start + j] = ordered[j];
        }
    }

    private static List<int> Compose(List<int> points)
    {
        var composed = new List<int>(points.Count);
        var (starter, lastClass) = (-1, 0);
        foreach (var point in points)
        {
            var its = ClassOf(point);
            var isBlocked = composed.Count - 1 > starter && (lastClass == 0 || lastClass >= its);
            if (starter >= 0 && !isBlocked && Pair(composed[starter], point) is { } one)
            {
                composed[starter] = one;
                continue;
            }
            composed.Add(point);
            lastClass = its;
            if (its == 0) starter = composed.Count - 1;
        }
        return composed;
    }

    private static int? Pair(int first, int second)
    {
        if (first - Leads is >= 0 and < LeadCount && second - Vowels is >= 0 and < VowelCount)
            return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TrailCount);
        if (first - Syllables is >= 0 and < LeadCount * VowelCount * TrailCount && (first - Syllables) % TrailCount == 0
            && second - Trails is > 0 and < TrailCount)
            return first + second - Trails;
        return Data.Value.Compositions.TryGetValue((first, second), out var one) ? one : null;
    }

    private static int ClassOf(int point) => Data.Value.Classes.TryGetValue(point, out var its) ? its : 0;

    private static string Written(List<int> points)
    {
        var text = new StringBuilder(points.Count);
        foreach (var point in points) text.Append(char.ConvertFromUtf32(point));
        return text.ToString();
    }

    private sealed class Tables
    {
        public Dictionary<int, int[]> Decompositions { get; } = [];

        public Dictionary<(int First, int Second), int> Compositions { get; } = [];

        public Dictionary<int, int> Classes { get; } = [];

        public static Tables Load()
        {
            using var stream = typeof(CanonicalForm).Assembly.GetManifestResourceStream("canonical-forms.txt")
                ?? throw new InvalidOperationException("The package lacks its resource canonical-forms.txt.");
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var tables = new Tables();
            while (reader.ReadLine() is { } line)
                if (line[0] != '#') tables.Add(line);
            return tables;
        }

        private void Add(string line)
        {
            var sides = line.TrimStart('!').Split('=', '-', ':');
            if (sides.Length == 3)
            {
                for (var point = Hexadecimal(sides[0]); point <= Hexadecimal(sides[1]); point++)
                    Classes.Add(point, int.Parse(sides[2], CultureInfo.InvariantCulture));
                return;
            }
            var (whole, parts) = (Hexadecimal(sides[0]), sides[1].Split(' ').Select(Hexadecimal).ToArray());
            Decompositions.Add(whole, parts);
            if (line[0] != '!') Compositions.Add((parts[0], parts[1]), whole);
        }

        private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
