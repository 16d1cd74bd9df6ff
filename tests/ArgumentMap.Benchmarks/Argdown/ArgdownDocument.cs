using System.Globalization;
using System.Text;

namespace ArgumentMap.Benchmarks.Argdown;

/// <summary>
/// Documents of any length that use what authors use: headings, statements and arguments with relations, tags, markup and data.
/// </summary>
internal static class ArgdownDocument
{
    public static string OfLength(int length) => Write((text, _) => text >= length);

    public static string OfLines(int lines) => Write((_, written) => written >= lines);

    private static string Write(Func<int, int, bool> isEnough)
    {
        var text = new StringBuilder();
        var lines = 0;
        for (var i = 1; !isEnough(text.Length, lines); i++)
        {
            var start = text.Length;
            if (i % 50 == 1) text.Append(CultureInfo.InvariantCulture, $"# Part {(i / 50) + 1}\n\n");
            text.Append(string.Create(CultureInfo.InvariantCulture, $"""
                [S{i}]: The **tram line** of quarter {i} is worth its cost, *others* say (see [the plan](https://example.org/{i})). #costs
                  + <A{i}>: Forty thousand people would ride it each day,
                    more than ride all buses of the quarter together. #demand
                    + [S{i}a]: A survey of {i} households expects so.
                    - [S{i}b]: The survey was made before the station opened; it is out of date.
                  - [S{Math.Max(1, i / 2)}]


                """).ReplaceLineEndings("\n"));
            if (i % 10 == 0)
                text.Append(CultureInfo.InvariantCulture,
                    $"<P{i}>\n\n(1) [S{i}a]\n(2) People ride what is near.\n-- practical reasoning --\n(3) [S{i}]\n\n");
            lines += text.ToString(start, text.Length - start).AsSpan().Count('\n');
        }
        return text.ToString();
    }
}
