namespace ArgumentMap.Interchange.Kialo;

/// <summary>The links in the texts of claims, as Markdown has them: each names a source.</summary>
internal static class KialoLinks
{
    private const string Start = "](http";

    /// <summary>The anchors of a text, in sources that the map is given for them. O(text).</summary>
    public static ValueList<TextAnchor> AddTo(ArgumentGraph map, string text, Dictionary<string, string> sources)
    {
        var anchors = new List<TextAnchor>();
        for (var at = 0; (at = text.IndexOf(Start, at, StringComparison.Ordinal)) >= 0;)
        {
            var end = text.AsSpan(at += 2).IndexOfAny(')', '\n');
            if (end < 0) break;
            if (text[at + end] != ')') continue;
            var url = text.Substring(at, end).Trim();
            if (!sources.TryGetValue(url, out var id))
                sources.Add(url, id = map.AddSource(new SourceDocument($"link-{sources.Count + 1}") { Url = url }).Id);
            anchors.Add(new TextAnchor(id));
        }
        return [.. anchors.Distinct()];
    }
}
