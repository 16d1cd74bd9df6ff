namespace ArgumentMap.Testing;

/// <summary>Texts that break what is not written with care.</summary>
public static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "",
        "   ",
        "\"quoted\" and 'apostrophes' and `ticks`",
        "ends with \\",
        "first\nsecond\r\nthird\rfourth\n",
        "<b>bold</b> <br/> <!-- no --> ]]> <![CDATA[ </svg></text></title></style>",
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "& &amp; &lt; &#65; &nbsp; &amp;amp; #quot; #35; &",
        "{a|b} [x] (y) <port> a->b; a --> b; %% comment; # heading; // no; /* no */",
        "graph end subgraph style class click call direction",
        "* list\n- list\n1. list\n# heading\n> quote\n    code\n---\n===",
        "[link](javascript:alert(1)) ![image](x) <http://autolink> https://example.com www.example.com a@b.c",
        "**bold** _em_ ~~struck~~ `code` $math$ :emoji: | cell | [^1] @name #1 ==mark==",
        "|md block| |`x`| ${variable} $x ...spread",
        string.Concat(Enumerable.Range(0, 32).Select(code => $"{(char)code}x")) + "\u007F\u0080\u0085\u009F",
        "שלום עולם یہ اردو ہے",
        "\u202Etfel ot thgir\u202C back \u2066isolate\u2069",
        "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 👍🏽",
        "\uFFFE\uFFFF\uFDD0\U0001FFFE\U0010FFFF\uFEFF",
        "a\u00A0b\u2028c\u2029d\u3000e\u200Bf",
        new string('x', 100_000),
        new string('"', 100_000),
        string.Concat(Enumerable.Repeat("word <&> ", 12_000)),
        string.Concat(Enumerable.Repeat("x\n", 50_000)),
    ];

    /// <summary>The same as test cases.</summary>
    public static IEnumerable<TestCaseData<string>> Cases() =>
        All.Select((text, index) => new TestCaseData<string>(text).SetArgDisplayNames($"{index}"));

    /// <summary>A map with one text everywhere where it has room for one.</summary>
    public static ArgumentGraph MapOf(string text)
    {
        var map = new ArgumentGraph("m", text);
        map.AddSource(new SourceDocument("source", text) { Authors = [text], Publisher = text, Url = text });
        map.AddParticipant(new Participant("speaker", text));
        map.Add(new Recommendation("a", text, text, text)
        {
            SaidBy = "speaker",
            Certainty = text,
            Tags = [text],
            Anchors = [new TextAnchor("source", 0, 1) { Paragraph = 3 }],
        });
        map.Add(new Claim("b", text) { IsMain = true });
        map.Add(new Evidence("c", text, EvidenceType.Statistic) { SaidBy = "speaker" });
        map.AddRelation(new Relation("r", RelationKind.Attack) { Scheme = text, CriticalQuestion = text }, "a", ["b", "c"]);
        return map;
    }
}
