using System.Net;
using System.Text;

namespace ArgumentMap.Interchange.Xaif;

/// <summary>
/// A text in which <c>&lt;span id="node12"&gt;…&lt;/span&gt;</c> marks the passage of a node: its plain text, and the passages in it.
/// </summary>
internal sealed class SpanText
{
    private readonly StringBuilder _plain = new();
    private readonly List<Span> _spans = [];

    private SpanText()
    {
    }

    /// <summary>The text without markup: a line break for <c>&lt;br&gt;</c>, characters for entities.</summary>
    public SourceText Plain { get; private set; } = SourceText.FromString("");

    /// <summary>The passages with ids of nodes, in the order in which they end.</summary>
    public IReadOnlyList<Span> Spans => _spans;

    private List<int> Pairs { get; } = [];

    /// <summary>Reads a text with markup; no recursion, whatever is nested. O(text).</summary>
    public static SpanText Of(string text)
    {
        var read = new SpanText();
        var open = new Stack<(string? Id, int Start)>();
        foreach (var (start, length, isTag) in Parts(text))
        {
            var part = text.Substring(start, length);
            if (!isTag) read._plain.Append(WebUtility.HtmlDecode(part));
            else if (IsTag(part, "<br")) read._plain.Append('\n');
            else if (IsTag(part, "<span")) open.Push((IdOf(part), read._plain.Length));
            else if (IsTag(part, "</span") && open.TryPop(out var span) && span.Id is not null)
                read._spans.Add(new Span(span.Id, span.Start, read._plain.Length));
        }
        var plain = WellFormed(read._plain.ToString());
        for (var i = 0; i < plain.Length; i++)
            if (char.IsLowSurrogate(plain[i])) read.Pairs.Add(i);
        for (var i = 0; i < read._spans.Count; i++)
            read._spans[i] = read._spans[i] with
            {
                Start = read.CodePoints(read._spans[i].Start),
                End = read.CodePoints(read._spans[i].End),
            };
        read.Plain = SourceText.FromString(plain);
        return read;
    }

    /// <summary>The same text without the marks of some nodes; the passages stay.</summary>
    public static string Without(string text, Func<string, bool> isGone)
    {
        var kept = new StringBuilder();
        var open = new Stack<bool>();
        foreach (var (start, length, isTag) in Parts(text))
        {
            var part = text.Substring(start, length);
            var isDropped = false;
            if (isTag && IsTag(part, "<span")) open.Push(isDropped = IdOf(part) is { } id && isGone(id));
            else if (isTag && IsTag(part, "</span") && open.TryPop(out var was)) isDropped = was;
            if (!isDropped) kept.Append(part);
        }
        return kept.ToString();
    }

    private int CodePoints(int offset)
    {
        var at = Pairs.BinarySearch(offset);
        return offset - (at < 0 ? ~at : at);
    }

    private static IEnumerable<(int Start, int Length, bool IsTag)> Parts(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var tag = text.IndexOf('<', at);
            var end = tag < 0 ? -1 : text.IndexOf('>', tag);
            if (end < 0)
            {
                yield return (at, text.Length - at, false);
                yield break;
            }
            if (tag > at) yield return (at, tag - at, false);
            yield return (tag, end + 1 - tag, true);
            at = end + 1;
        }
    }

    private static bool IsTag(string part, string start) => part.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && part.Length > start.Length && !char.IsLetterOrDigit(part[start.Length]);

    /// <summary>The id of the node that a tag marks, without OVA's prefix.</summary>
    private static string? IdOf(string tag)
    {
        var at = tag.IndexOf(" id=", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var value = tag[(at + 4)..].TrimEnd('>', '/');
        value = value.Length > 0 && value[0] is '"' or '\'' ? value[1..].Split(value[0])[0] : value.Split(' ')[0];
        return value.StartsWith("node", StringComparison.Ordinal) && value.Length > 4 ? value[4..] : value;
    }

    /// <summary>An entity may stand for half of a pair of surrogates.</summary>
    private static string WellFormed(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (char.IsHighSurrogate(letters[i]) && i + 1 < letters.Length && char.IsLowSurrogate(letters[i + 1])) i++;
            else if (char.IsSurrogate(letters[i])) letters[i] = '\uFFFD';
        return new string(letters);
    }

    /// <param name="Id">The id of the node.</param>
    /// <param name="Start">Where the passage starts, in code points.</param>
    /// <param name="End">Where it ends.</param>
    internal sealed record Span(string Id, int Start, int End);
}
