using CsCheck;

namespace ArgumentMap.Testing;

/// <summary>
/// Texts and ids that are valid and unpleasant: astral and combining characters, quotes, markup, line ends, control characters.
/// </summary>
public static class RandomText
{
    private static readonly string[] Pieces =
    [
        "word", "the line pays", " ", "é", "e\u0301", "中文", "שלום", "😀", "👩‍👩‍👧", "\U0010FFFF", "\"", "'", "\\", "\\n", "<b>&amp;</b>",
        "{a|b}",
        "[1]", "/", "%20", "->", ";", "\n", "\r\n", "\t", "\u00A0", "\u2028", "\u202E", "\u0000", "\u0007", "\u001B", "\u007F", "\uFEFF",
        "\uFFFF",
    ];

    private static readonly string[] OddIds =
    [
        "graph", "node", "1", "-1", "1.5e3", "a b", "a/b", "a.b", "a:b", "é", "e\u0301", "中文", "😀", "\"quoted\"", "<b>", "a\\b", "&amp;",
        "$", "__proto__", "C1",
        "c1", "r1", "null", "x\u200Bx", "{}", "-",
    ];

    /// <summary>Any well-formed text, often short, sometimes empty.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(Pieces).Array[0, 6].Select(string.Concat);

    /// <summary>Any id of a node, source or participant.</summary>
    public static Gen<string> Id { get; } = Gen.Frequency(
        (3, Gen.Int[1, 40].Select(number => $"n{number}")),
        (1, Gen.OneOf(OddIds)));

    /// <summary>Any id of a map, which has no slash.</summary>
    public static Gen<string> MapId { get; } = Id.Select(id => id.Replace('/', '_'));

    /// <summary>A text, or null as often.</summary>
    public static Gen<string?> Optional { get; } = Gen.Null(Any, 0.5);

    /// <summary>A few different ids.</summary>
    public static Gen<string[]> Ids(int most) => Id.Array[0, most].Select(Unique);

    /// <summary>The ids with a number behind each one that was there before.</summary>
    public static string[] Unique(string[] ids)
    {
        var taken = new HashSet<string>();
        return [.. ids.Select((id, index) => taken.Add(id) ? id : TakeWithNumber(id, index))];

        string TakeWithNumber(string id, int number)
        {
            while (!taken.Add($"{id}-{number}")) number++;
            return $"{id}-{number}";
        }
    }
}
