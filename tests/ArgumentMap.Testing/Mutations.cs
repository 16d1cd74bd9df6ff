using System.Text;

namespace ArgumentMap.Testing;

/// <summary>
/// Files with something broken in them: bytes changed, cut out, doubled or moved, and words of one file put into another. The same seed
/// gives the same files.
/// </summary>
public static class Mutations
{
    private static readonly string[] Words =
        ["null", "{}", "[]", "\"\"", "1e999", "-1", "\"\\ud800\"", "<", "]]>", "&lol;", "\u0000", "999999999999", "\"id\"", ",", ":",
            "\"nodes\":", "true", "😀"];

    private static readonly string[] Values = ["null", "{}", "[]", "0", "-1", "1e400", "true", "[null]", "{\"id\": {}}", "\"\""];

    /// <param name="files">Whole files.</param>
    /// <param name="count">How many broken ones to make.</param>
    /// <param name="seed">Where the series starts.</param>
    public static IEnumerable<byte[]> Of(IReadOnlyList<byte[]> files, int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var bytes = new List<byte>(files[random.Next(files.Count)]);
            // Half of the files stay mostly well-formed, so that their readers get past the syntax.
            var isWellFormed = random.Next(2) == 0;
            for (var changes = random.Next(1, 5); changes > 0; changes--)
                if (isWellFormed) Exchange(bytes, random);
                else Change(bytes, files, random);
            yield return [.. bytes];
        }
    }

    private static void Change(List<byte> bytes, IReadOnlyList<byte[]> files, Random random)
    {
        var at = random.Next(bytes.Count + 1);
        var length = Math.Min(random.Next(1, 40), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0 when bytes.Count > at:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)]));
                break;
            case 4:
                Swap(bytes, random);
                break;
            default:
                var other = files[random.Next(files.Count)];
                var from = random.Next(other.Length + 1);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(40, other.Length - from)).ToArray());
                break;
        }
    }

    /// <summary>Puts a string in quotes where another stands, or now and then something that is no string.</summary>
    private static void Exchange(List<byte> bytes, Random random)
    {
        var quotes = new List<int>();
        for (var i = 0; i < bytes.Count; i++)
            if (bytes[i] == '"' && (i == 0 || bytes[i - 1] != '\\')) quotes.Add(i);
        if (quotes.Count < 4)
        {
            Swap(bytes, random);
            return;
        }
        var (from, to) = (Quoted(), Quoted());
        var value = random.Next(6) == 0 && IsValue(to.End)
            ? Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)])
            : [.. bytes.GetRange(from.Start, from.End - from.Start)];
        bytes.RemoveRange(to.Start, to.End - to.Start);
        bytes.InsertRange(to.Start, value);

        (int Start, int End) Quoted()
        {
            var at = 2 * random.Next(quotes.Count / 2);
            return (quotes[at], quotes[at + 1] + 1);
        }

        bool IsValue(int end) => end < bytes.Count && bytes[end] is (byte)',' or (byte)'}' or (byte)']' or (byte)'\n';
    }

    /// <summary>Puts a value of the file where another stands, which mostly leaves it well-formed.</summary>
    private static void Swap(List<byte> bytes, Random random)
    {
        var text = Encoding.UTF8.GetString([.. bytes]);
        var values = new List<(int Start, int End)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (':' or '"')) continue;
            var end = text.IndexOfAny([',', '}', ']', ' ', '/'], i + 1);
            if (end > i + 1) values.Add((i + 1, end));
        }
        if (values.Count == 0) return;
        var (one, two) = (values[random.Next(values.Count)], values[random.Next(values.Count)]);
        var changed = text[..one.Start] + text[two.Start..two.End] + text[one.End..];
        bytes.Clear();
        bytes.AddRange(Encoding.UTF8.GetBytes(changed));
    }
}
