using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Argdown;

/// <summary>Whatever a map says, the document that is written of it is Argdown and says the same.</summary>
public sealed class WritingTests
{
    private const string Long = "words that take the line to where it would be wrapped by the writer if that were not inside of ";

    private static readonly ArgdownFormat Format = new();

    /// <summary>What means something in Argdown, whole or not.</summary>
    private static readonly string[] Pieces =
    [
        "[two words](https://example.org/a b)", "[[two words](https://example.org)", "[open", "](a)", "[]()", "[a]: b", "[a]", "[^1]",
        "@[a b]", "@<a b>", "@[a", "@", "#(two words)", "#(open", "#tag", "#tag{a", "#tag{", "# heading", "<a>: b", "<a>", "<", ">", "><",
        "<!-- a b -->", "<!-- open", "-->", "/* a b */", "/* open", "*/", "// a b", "https://example.org/a_b#c", "{a: b}", "{a", "}", "{",
        "**bold words**", "__bold _and italic_ words__", "*open", "**", "_", "_ ", "* ", ":heart:", ":heart", ".->. and", ".a/b.",
        "::", "..",
        "===", "====", "=======", "=== open", "\\", "\\\\", "\\[", "\\ ", "(1) number", "----", "-- rule --", "- attack", "+ support",
        "-> a",
        "_> b", "1. list", "a  b", "a\nb", "a\r\n\r\nb", "\n# b", "\n\n===\n", "a\u2028b", "a\u2029- b", "a\u00A0b", "a\u0085b",
        "\uFEFF", "\t",
        "a\tb", "\u0001", "'", "'- a", "😀", "ünï", "%% a", "!", "&amp;", "|", "`a b`",
    ];

    private static readonly string[] FrontMatters =
    [
        "model: {mode: strict}", "model: {mode: strict, transformArgumentRelations: false}", "group: {groupDepth: 0}",
        "group: {groupDepth: 1}",
        "group: {regroup: [{title: X, statements: [a], arguments: [b], children: [{title: Y, statements: [c]}]}]}",
        "group: {sections: {One: {isGroup: false}, Two: {isClosed: true}}}", "group: {ignoreIsGroup: true, ignoreIsClosed: true}",
        "model: {shortcodes: {'.x.': {unicode: y}, ':a:': {unicode: '['}}}", "data: {switchToBlockFormatIfMultiline: false}",
        "model: {removeTagsFromText: true}", "argmap: {id: m}", "argmap: x", "title: {a: 1}", "author: [1]",
        "a: {b: '}', c: [1, null, {}]}",
    ];

    [Test]
    public void A_map_is_written_as_Argdown_whatever_its_texts_say() =>
        Assert.That(Texts().Where(text => !ComesBack(MapOf(text))), Is.Empty);

    [Test]
    public void Words_of_a_document_are_written_as_Argdown() =>
        Assert.That(
            Texts()
                .SelectMany(text => (string[])
                    [$"# a {text}\n\n[a]: {text}\n  + <b>: {text}\n\n{text}\n", $"[a]: {text}\n", $"# {text}\n\na\n"])
                .Concat(Enumerable.Range(0, 100).Select(seed => RandomDocument.Of(seed, faults: 0))).Where(IsLost),
            Is.Empty);

    [TestCase("[a]: **b** #(open")]
    [TestCase("[a]: **b** <!-- open")]
    [TestCase("[a]: **b** /* open")]
    [TestCase("[a]: **b** {open")]
    [TestCase("[a]: **b** [open")]
    [TestCase("[a]: **b** === open")]
    [TestCase("# #x #(open\n\n[a]: b")]
    public void What_a_text_leaves_open_swallows_nothing_that_is_written_behind_it(string document)
    {
        var map = Format.Parse(document + "\n").Map;
        map.Add(new Claim("z", "](a) --> */ ==== } ) z") { Tags = ["](a"] });
        map.AddGroup(new NodeGroup("x", "](a) --> */ ==== } ) x"));

        Assert.That(ComesBack(map));
    }

    [TestCaseSource(nameof(FrontMatters))]
    public void A_document_is_written_back_under_its_own_settings(string settings)
    {
        const string Body = "# One #t\n\n[a]: text .x. is :a: b #u\n  + <b>: **why**\n    - [c]: no\n  >< [c]\n  - [d]: so\n\n"
            + "## Two {isGroup: true}\n\n<b>\n\n(1) p\n(2) q\n-- rule --\n(3) r\n  -> [c]\n  _> <e>: x\n\n"
            + "### Three\n\n<f>: x\n  +> [a]\n  <_ <b>\n\n"
            + "[g]: x\n  + [c]\n  +> [c]\n  -> [c]\n  >< [c]\n  + [g]\n  _> <b>\n";

        Assert.That(ComesBack(Format.Parse($"===\n{settings}\n===\n\n{Body}").Map));
    }

    [Test]
    public void Linked_premises_are_numbered_above_their_conclusion()
    {
        var map = MapBuilder.Create("m").Claim("a", "A.").Claim("b", "B.").Claim("c", "C.").Claim("d", "D.")
            .Support("a", ["b", "c"], step => step with { Id = "r", Scheme = "expert-opinion", Text = "So it is." })
            .Support("a", ["b", "d"], step => step with { Id = "s" })
            .Attack("r", "d", attack => attack with { Id = "d-attacks-r" }).Build();

        Assert.That(Format.ToText(map), Does.Contain("<r>: So it is.\n  - [d]\n\n(1) [b]\n(2) [c]\n-- expert opinion --\n(3) [a]\n\n")
            .And.Contain("<s>\n\n(1) [b]\n(2) [d]\n----\n(3) [a]\n"));
        Assert.That(Format.ToText(map), Does.Not.Contain("scheme:").And.Not.Contain("premises:"));
        Assert.That(ComesBack(map));
    }

    [Test]
    public void Groups_within_groups_make_no_document_of_their_square()
    {
        var map = new ArgumentGraph("m");
        for (var i = 0; i < 3000; i++) map.AddGroup(new NodeGroup($"g{i}") { Parent = i > 0 ? $"g{i - 1}" : null });

        Assert.That(ComesBack(map));
        Assert.That(Format.ToText(map), Has.Length.LessThan(1_000_000));
        var json = new ArgdownJsonFormat();
        Assert.That(json.Parse(json.ToText(map)).Map.ToJson(), Is.EqualTo(map.ToJson()));
    }

    [Test]
    public void The_documents_of_the_fixtures_come_back()
    {
        var folder = Path.GetFullPath(Path.Combine(Repository.Find(""), "..", "shared", "fixtures", "argdown"));
        if (!Directory.Exists(folder)) Assert.Ignore("The fixtures are not here: put them at ../shared/fixtures beside the repository.");

        var lost = Directory.EnumerateFiles(folder, "*.argdown").Where(file => !ComesBack(Format.Read(file).Map));

        Assert.That(lost.Select(Path.GetFileName), Is.Empty);
    }

    private static IEnumerable<string> Texts()
    {
        for (var i = 0; i < Pieces.Length; i++)
        {
            var (piece, other) = (Pieces[i], Pieces[(i * 7 + 3) % Pieces.Length]);
            yield return piece;
            yield return Long + piece;
            yield return $"{piece} {Long}";
            yield return $"a {piece}{other} {Long}{Long}{other} b";
        }
    }

    private static bool IsLost(string document) => Format.TryParse(document, out var read, out _) && !ComesBack(read.Map);

    private static bool ComesBack(ArgumentGraph map)
    {
        try
        {
            return Format.Parse(Format.ToText(map)).Map.ToJson() == map.ToJson();
        }
        catch (Exception fault) when (fault is InvalidOperationException or MapFormatException)
        {
            return false;
        }
    }

    private static ArgumentGraph MapOf(string text)
    {
        var name = text.Trim() is { Length: > 0 } trimmed ? trimmed : "a";
        var map = new ArgumentGraph("m") { Title = text, Description = text, Analysts = [name] };
        map.AddGroup(new NodeGroup("g", text));
        map.Add(new Claim("a", text) { Title = text, Group = "g", Tags = [name] });
        map.Add(new Claim("b", text));
        map.AddRelation(new Relation("r", RelationKind.Support) { Text = text, Title = text }, "a", "b");
        return map;
    }
}
