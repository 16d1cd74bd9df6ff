using System.Text;
using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Writing;

namespace ArgumentMap.Interchange.ArgdownJson;

/// <summary>A text with its ranges, as Argdown marks them.</summary>
internal static class MarkedText
{
    /// <summary>The text with its markup; ranges that cross others or the text's end are left out. O(text + ranges log ranges).</summary>
    public static string Of(string text, IReadOnlyList<MarkedRange> ranges)
    {
        var marked = new StringBuilder();
        var open = new Stack<MarkedRange>();
        var at = 0;
        foreach (var range in ranges.Where(range => range.Start >= 0 && range.Stop >= range.Start && range.Stop < text.Length)
            .OrderBy(range => range.Start).ThenByDescending(range => range.Stop))
        {
            CloseUpTo(range.Start);
            if (range.Start < at || (open.TryPeek(out var around) && around.Stop < range.Stop)) continue;
            AddPlain(range.Start);
            if (range.Type is "tag" or "statement-mention" or "argument-mention")
            {
                marked.Append(text, at, range.Stop + 1 - at);
                at = range.Stop + 1;
                continue;
            }
            marked.Append(Opening(range));
            open.Push(range);
        }
        CloseUpTo(text.Length);
        AddPlain(text.Length);
        return string.Join(' ', marked.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        void CloseUpTo(int place)
        {
            while (open.TryPeek(out var range) && range.Stop < place)
            {
                AddPlain(range.Stop + 1);
                marked.Append(Closing(open.Pop()));
            }
        }

        void AddPlain(int end)
        {
            if (end <= at) return;
            marked.Append(ProseText.Escaped(text[at..end]));
            at = end;
        }
    }

    private static string Opening(MarkedRange range) => range.Type switch { "bold" => "**", "italic" => "*", "link" => "[", _ => "" };

    private static string Closing(MarkedRange range) =>
        range.Type switch { "bold" => "**", "italic" => "*", "link" => $"]({range.Url})", _ => "" };
}
