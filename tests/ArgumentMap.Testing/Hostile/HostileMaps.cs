namespace ArgumentMap.Testing.Hostile;

/// <summary>Maps that break what is not written with care: each is tried on every format and on every command.</summary>
public static class HostileMaps
{
    private static readonly string[] Ids =
    [
        "../../escaped", "..\\..\\escaped", "/escaped", "C:\\escaped", "..", ".", "~", "-o", "--help", "CON", "nul.txt", "a/b", "a b",
        "a\"b",
        "a'b", "<b>", "</script><script>hacked()</script>", "a&b", "]]>", "-->", "a]b[c", "{x}", "#", "%2e%2e%2f", "%", "__proto__",
        "constructor",
        "=1+1", "@SUM(1)", "+1", "$(id)", "`id`", ";id;", "|id", "*", "?", "a,b", "a:b", "(x)", "x.", "0", "01", "null", "true", "a|b",
        "a->b", "\u202Eabc", "x\u2028y", "\u200B", "e\u0301", "😀", new('i', 5_000),
    ];

    private static readonly string[] Addresses =
    [
        "javascript:hacked()", "JaVaScRiPt:hacked()", " javascript:hacked()", "java\tscript:hacked()", "\u0001javascript:hacked()",
        "vbscript:hacked()", "data:text/html,<script>hacked()</script>", "file:///etc/passwd", "https://x.example/\" onclick=\"hacked()",
        "https://x.example/)](javascript:hacked())", "https://x.example/<script>hacked()</script>", "//x.example", "https://[", "x y",
        "", "\0",
    ];

    private static readonly string[] Formulas =
    [
        "=HYPERLINK(\"https://x.example\")", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "'=1+1", "\"=1+1\"",
        "＝1+1", "=",
        "\n=1", ";=1+1", ",=1+1", "%0A=1",
    ];

    private static readonly string[] Steering =
    [
        "Look\u001b]0;title\u0007 here\u0000 and \u009b31m there \u202etxt.exe\u2066.",
        "\u001b]8;;https://x.example\u001b\\link\u001b]8;;\u001b\\",
        "\u001b[2J\u001b[H", "a\rb", "\b\b\b", "\u0085", "::error::hacked\n::set-output name=a::b", "%0A::error::hacked", "\nargmap: done",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileMap> All { get; } =
    [
        new("texts", OfTexts([.. HostileTexts.All.Where(text => text.Length < 1_000)])),
        new("ids", OfIds()),
        new("addresses", OfAddresses()),
        new("formulas", OfTexts(Formulas)),
        new("what steers a terminal", OfTexts(Steering)),
        new("what others have added", OfExtensions()),
        new("nothing", new ArgumentGraph("nothing")),
        new("an utterance that starts everything", Dialogue()),
        new("diamonds", Diamonds(25)),
        new("a long text", sizes => Long(new string('x', sizes.Letters))),
        new("a long text of words", sizes => Long(string.Concat(Enumerable.Repeat("a <&> \" ", sizes.Letters / 8)))),
        new("a text of many lines", sizes => Long(string.Concat(Enumerable.Repeat("a\n", sizes.Letters / 2)))),
        new("a long chain", sizes => Chain(sizes.Steps)),
        new("a tower of steps", sizes => Tower(sizes.Steps)),
        new("a ring", sizes => Ring(sizes.Steps)),
        new("groups in groups", sizes => Groups(sizes.Steps)),
        new("parallel steps", sizes => Parallel(sizes.Parallel)),
        new("a step with many premises", sizes => Linked(sizes.Parallel)),
        .. CrowdedMaps.All,
    ];

    private static ArgumentGraph OfTexts(string[] texts)
    {
        var map = new ArgumentGraph("m", texts[0])
        {
            Description = texts[0],
            Language = texts[0],
            Analysts = [.. texts],
            Licence = texts[^1],
            Tags = [.. texts],
        };
        for (var i = 0; i < texts.Length; i++)
        {
            var text = texts[i];
            map.AddSource(new SourceDocument($"source{i}", text) { Authors = [text], Publisher = text, Url = text, Language = text });
            map.AddParticipant(new Participant($"speaker{i}", text));
            map.AddGroup(new NodeGroup($"group{i}", text));
            map.Add(new Claim($"claim{i}", text) { IsMain = i == 0, Title = text, Group = $"group{i}", Certainty = text });
            map.Add(new Evidence($"evidence{i}", text, EvidenceType.Statistic)
            {
                SaidBy = $"speaker{i}",
                Tags = [text],
                Anchors = [new TextAnchor($"source{i}", 0, 9) { Paragraph = 1, Page = text, Section = text, Fragment = text }],
            });
            map.Add(new Recommendation($"recommendation{i}", text, text, text));
            map.AddRelation(new Relation($"step{i}", RelationKind.Support) { Title = text, Text = text, Scheme = text }, $"claim{i}",
                [$"evidence{i}"]);
            map.AddRelation(new Relation($"use{i}", RelationKind.Support) { Tags = [text] }, $"recommendation{i}", [$"claim{i}"]);
            map.AddRelation(new Relation($"doubt{i}", RelationKind.Attack) { CriticalQuestion = text }, $"step{i}",
                [$"claim{Math.Max(0, i - 1)}"]);
        }
        return map;
    }

    private static ArgumentGraph Long(string text)
    {
        var map = new ArgumentGraph("long");
        map.Add(new Claim("a", text) { IsMain = true });
        map.AddClaim("b", "So is this.");
        map.AddRelation(new Relation("r", RelationKind.Attack), "a", ["b"]);
        return map;
    }

    private static ArgumentGraph OfIds()
    {
        var map = new ArgumentGraph("..");
        foreach (var id in Ids)
        {
            map.AddSource(new SourceDocument(id));
            map.AddParticipant(new Participant(id, "Somebody"));
            map.AddGroup(new NodeGroup(id));
            map.Add(new Claim(id, "It is so.") { SaidBy = id, Group = id, Anchors = [new TextAnchor(id)] });
        }
        for (var i = 1; i < Ids.Length; i++)
            map.AddRelation(new Relation(Ids[i] + "x", i % 3 == 0 ? RelationKind.Attack : RelationKind.Support), Ids[(i - 1) / 2],
                [Ids[i]]);
        return map;
    }

    private static ArgumentGraph OfAddresses()
    {
        var map = new ArgumentGraph("addresses") { Licence = Addresses[0] };
        map.AddClaim("c", "It is so.");
        for (var i = 0; i < Addresses.Length; i++)
        {
            map.AddSource(new SourceDocument($"s{i}", "A source") { Url = Addresses[i] });
            map.Add(new Evidence($"e{i}", "It was seen.") { Anchors = [new TextAnchor($"s{i}") { Fragment = Addresses[i] }] });
            map.AddSupport("c", $"e{i}");
        }
        return map;
    }

    private static ArgumentGraph OfExtensions()
    {
        var hostile = ExtensionData.Empty.With("zero", """
            {"\u0000": ["\u0000", 1e400, -0.0, 123456789012345678901234567890]}
            """).With("<b>", """
            "</script>"
            """).With("=1+1", "[[[[[]]]]]");
        var map = new ArgumentGraph("extensions") { Extensions = hostile };
        map.AddSource(new SourceDocument("s") { Extensions = hostile });
        map.AddParticipant(new Participant("p", "Somebody") { Extensions = hostile });
        map.Add(new Claim("a", "A.") { Extensions = hostile, Anchors = [new TextAnchor("s") { Extensions = hostile }] });
        map.Add(new Claim("b", "B."));
        map.AddRelation(new Relation("r", RelationKind.Attack) { Extensions = hostile }, "a", ["b"]);
        return map;
    }

    private static ArgumentGraph Chain(int steps)
    {
        var map = new ArgumentGraph("chain");
        map.Add(new Claim("c0", "It is so.") { IsMain = true });
        for (var i = 1; i <= steps; i++) map.AddSupport($"c{i - 1}", map.AddClaim($"c{i}", "So is this.").Id);
        return map;
    }

    /// <summary>Each step attacks the one before it.</summary>
    private static ArgumentGraph Tower(int steps)
    {
        var map = new ArgumentGraph("tower");
        map.AddClaim("c", "It is so.");
        map.AddRelation(new Relation("r0", RelationKind.Support), "c", [map.AddClaim("c0", "So is this.").Id]);
        for (var i = 1; i <= steps; i++)
            map.AddRelation(new Relation($"r{i}", RelationKind.Attack), $"r{i - 1}", [map.AddClaim($"c{i}", "So is this.").Id]);
        return map;
    }

    private static ArgumentGraph Ring(int steps)
    {
        var map = Chain(steps);
        map.AddAttack($"c{steps}", "c0");
        return map;
    }

    private static ArgumentGraph Groups(int depth)
    {
        var map = Chain(2);
        for (var i = 0; i < depth; i++) map.AddGroup(new NodeGroup($"g{i}", "A part") { Parent = i == 0 ? null : $"g{i - 1}" });
        map.Replace(map.GetStatement("c1") with { Group = $"g{depth - 1}" });
        return map;
    }

    /// <summary>As many ways from end to end as two to the power of their number.</summary>
    private static ArgumentGraph Diamonds(int count)
    {
        var map = new ArgumentGraph("diamonds");
        map.AddClaim("c0", "It is so.");
        for (var i = 1; i <= count; i++)
        {
            foreach (var side in (string[])[$"left{i}", $"right{i}"]) map.AddSupport($"c{i - 1}", map.AddClaim(side, "On one side.").Id);
            map.AddClaim($"c{i}", "So is this.");
            map.AddSupport($"left{i}", $"c{i}");
            map.AddSupport($"right{i}", $"c{i}");
        }
        return map;
    }

    private static ArgumentGraph Parallel(int count)
    {
        var map = new ArgumentGraph("parallel");
        map.AddClaim("a", "It is so.");
        map.AddClaim("b", "So is this.");
        for (var i = 0; i < count; i++)
            map.AddRelation(new Relation($"r{i}", i % 2 == 0 ? RelationKind.Support : RelationKind.Attack), "a", ["b"]);
        return map;
    }

    private static ArgumentGraph Linked(int count)
    {
        var map = new ArgumentGraph("linked");
        map.AddClaim("a", "It is so.");
        for (var i = 0; i < count; i++) map.AddClaim($"p{i}", "So is this.");
        map.AddRelation(new Relation("r", RelationKind.Support), "a", Enumerable.Range(0, count).Select(i => $"p{i}"));
        return map;
    }

    private static ArgumentGraph Dialogue()
    {
        var map = Chain(3);
        map.AddParticipant(new Participant("p", "Somebody"));
        map.Add(new Locution("l", "Somebody said: it is so.") { SaidBy = "p" });
        map.AddRelation(new Relation("y", RelationKind.Illocution), "c0", ["l"]);
        map.AddRelation(new Relation("t", RelationKind.Transition), ["l"], ["l"]);
        map.AddRelation(new Relation("none", RelationKind.Support), [], []);
        return map;
    }
}
