using ArgumentMap.Interchange.Argdown.Content;
using ArgumentMap.Interchange.Argdown.Syntax;

namespace ArgumentMap.Interchange.Argdown.Mapping;

/// <summary>A member's text as a map has it: without white space at its ends and without the tags at its end.</summary>
/// <param name="Text">The text.</param>
/// <param name="HasMarkup">Whether the document marks something in it.</param>
internal readonly record struct NaturalText(string Text, bool HasMarkup)
{
    public static NaturalText Of(Member member)
    {
        var text = member.Text ?? "";
        var end = text.Length;
        var ranges = member.Ranges?.Count ?? 0;
        for (; ranges > 0 && member.Ranges![ranges - 1] is { Type: "tag" } tag && IsBlank(text, tag.Stop + 1, end); ranges--)
            end = tag.Start;
        return new NaturalText(Letters.Trimmed(text, end), ranges > 0);
    }

    private static bool IsBlank(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!Letters.IsSpace(text[i])) return false;
        return true;
    }
}
