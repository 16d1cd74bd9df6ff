namespace ArgumentMap.Rendering.Tests.Viewer;

/// <summary>A map every text and id of which tries to break out of where it stands, and to call <c>hacked</c> if it gets out.</summary>
internal static class HostileMap
{
    public static readonly string[] Texts =
    [
        "</script><script>hacked()</script>",
        "<img src=x onerror=hacked()>",
        "<svg onload=hacked()>",
        "]]><script>hacked()</script>",
        "--><script>hacked()</script><!--",
        "</style><script>hacked()</script>",
        "\" onmouseover=\"hacked()\" x=\"",
        "' onfocus='hacked()' autofocus='",
        "javascript:hacked()",
        "${hacked()}`+hacked()+`",
        "{{data}}{{script}}",
        "};@import url(https://example.org/x.css);*{background:url(javascript:hacked())}",
        "a\u2028b\u2029c",
        "\\u003cscript>hacked()\\u003c/script>",
        "</title></text></svg><script>hacked()</script>",
        "&lt;script&gt;hacked()&lt;/script&gt;",
    ];

    private static readonly string[] Ids =
    [
        "__proto__", "constructor", "toString", "a b", "a\"b", "a'b", "<b>", "a&b=c#d", "</script>", "a]b[c", "hasOwnProperty", "prototype",
        "%", "x\u2028y\u2029z", "a\\b", "valueOf",
    ];

    public static ArgumentGraph Of()
    {
        var map = new ArgumentGraph("<script><b>\"'&#", Texts[0]) { Language = "en\" onload=\"hacked()" };
        for (var i = 0; i < Texts.Length; i++)
        {
            map.AddSource(new SourceDocument(Ids[i], Texts[i])
            {
                Url = i % 2 == 0 ? "javascript:hacked()" : "data:text/html,<script>hacked()</script>",
                Authors = [Texts[i]],
                Publisher = Texts[i],
                Language = Texts[i],
            });
            map.AddParticipant(new Participant(Ids[i], Texts[i]));
        }
        for (var i = 0; i < Texts.Length; i++)
            map.Add(new Recommendation(Ids[i], Texts[i], Texts[i])
            {
                IsMain = i == 0,
                SaidBy = Ids[i],
                Certainty = Texts[i],
                Tags = [Texts[i], Ids[i]],
                Anchors = [new TextAnchor(Ids[i], i, i + 20)],
            });
        for (var i = 1; i < Texts.Length; i++)
            map.AddRelation(
                new Relation($"{Ids[i]} step",
                    i % 3 == 0 ? RelationKind.Attack : RelationKind.Support)
                { Scheme = Texts[i], CriticalQuestion = Texts[i] },
                        Ids[(i - 1) / 2], [Ids[i]]);
        return map;
    }

    /// <summary>A page of it, with hostile articles.</summary>
    public static string Page() => Of().ToHtml(new HtmlOptions { Texts = (_, _) => SourceText.FromString(string.Join('\n', Texts)) });
}
