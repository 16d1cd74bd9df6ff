using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Carneades;

/// <summary>Files of Carneades are maps to ask, come back to the byte, and show what was changed.</summary>
public class CarneadesFormatTests
{
    private static readonly CarneadesFormat Format = new();

    [TestCase("", "where it is read, the positions of the issue 'way' attack each other, which the map does not say")]
    [TestCase("a b", "where it is read, the positions of the issue 'way' attack each other, which the map does not say")]
    [TestCase("a b, b a", "")]
    public void Attacks_between_positions_that_its_readers_add_are_told(string attacks, string warning)
    {
        var map = MapBuilder.Create("m").Group("way", standard: ProofStandard.Preponderance)
            .Claim("a", "A.", c => c with { Group = "way" }).Claim("b", "B.", c => c with { Group = "way" }).Build();
        foreach (var pair in attacks.Split(", ", StringSplitOptions.RemoveEmptyEntries)) map.AddAttack($"{pair[2]}", $"{pair[0]}");

        Assert.That(string.Join('|', Format.WarningsOf(map)), Is.EqualTo(warning));
        Assert.That(Format.WarningsOf(Format.Parse(Format.ToText(map)).Map), Is.Empty);
    }

    [Test]
    public void A_file_is_a_map_to_ask()
    {
        var map = Format.Parse(Text("carneades")).Map;

        Assert.That(map.Title, Is.EqualTo("The tram"));
        Assert.That(map.Supporters("build").Select(node => node.Id), Is.EqualTo((string[])["full", "riders"]));
        Assert.That(map.GetRelation("a1").Weight, Is.EqualTo(0.75));
        Assert.That(map.GetRelation("a2").Scheme, Is.EqualTo("expert-opinion"));
        Assert.That(map.PremisesOf(map.RelationsTo("a2").Single().Id).Single().Id, Is.EqualTo("inapplicable(a2)"));
        Assert.That(map.Attackers("build").Select(node => node.Id), Is.EqualTo((string[])["¬build"]));
        Assert.That(map["¬build"].Group, Is.EqualTo("i1"));
        Assert.That(map.GetGroup("i1").Standard, Is.EqualTo(ProofStandard.ClearAndConvincing));
        Assert.That(map["riders"].Tags, Is.EqualTo((string[])["assumed", "expected-in"]));
        Assert.That(map["¬build"].Tags, Is.EqualTo((string[])["expected-out"]));
        Assert.That(map.Statements.Where(node => node.Tags.Contains("assumed")).Select(node => node.Id),
            Is.EqualTo((string[])["full", "riders", "holiday"]));
    }

    [Test]
    public void A_file_comes_back_to_the_byte(
        [Values("carneades", "carneades-oddities", "carneades-schemes")] string name, [Values("\n", "\r\n")] string newLine)
    {
        var text = Text(name).Replace("\n", newLine, StringComparison.Ordinal);
        var map = Format.Parse(text).Map;

        Assert.That(Format.ToText(map), Is.EqualTo(text));
        Assert.That(Format.ToText(ArgumentJson.Parse(map.ToJson())), Is.EqualTo(text));
    }

    [Test]
    public void What_was_changed_is_changed_in_the_file_and_no_more()
    {
        var text = Text("carneades");
        var map = Format.Parse(text).Map;

        map.Replace((Claim)map["cost"] with { Text = "It is dear." });
        map.Replace((Claim)map["holiday"] with { Tags = [] });
        map.AddPremise("a4", "holiday");
        map.Replace(map.GetRelation("a1") with { Weight = 0.5 });
        map.Replace((Claim)map["full"] with { Tags = [] });
        map.Title = "The line";
        map.ReplaceGroup(map.GetGroup("i1") with { Standard = ProofStandard.BeyondReasonableDoubt });
        map.Replace((Claim)map["build"] with { Tags = ["expected-undecided"] });

        Assert.That(Format.ToText(map), Is.EqualTo(text.Replace("title: The tram", "title: The line", StringComparison.Ordinal)
            .Replace("The line costs too much.", "It is dear.", StringComparison.Ordinal)
            .Replace("  full:\n    text: The buses are full.\n    assumed: true\n", "  full: The buses are full.\n",
                StringComparison.Ordinal)
            .Replace("    weight: 0.75\n", "    weight: 0.5\n", StringComparison.Ordinal)
            .Replace("  a1:\n    conclusion: build\n    scheme: cumulative\n    weight: 0.5\n    premises: [full, riders]\n",
                "  a1:\n    conclusion: build\n    premises: [full, riders]\n    scheme: cumulative\n    weight: 0.5\n",
                StringComparison.Ordinal)
            .Replace("  a4: {conclusion: ¬build, premises: [cost]}\n",
                "  a4:\n    conclusion: \"¬build\"\n    premises: [cost, holiday]\n", StringComparison.Ordinal)
            .Replace("assumptions: [riders,\n              holiday]\n", "assumptions: [riders]\n", StringComparison.Ordinal)
            .Replace("    positions: [build, ¬build]\n    standard: CCE", "    positions: [build, \"¬build\"]\n    standard: BRD",
                StringComparison.Ordinal)
            .Replace("  in: [build, riders]\n  out: [¬build]\n", "  in: [riders]\n  out: [¬build]\n  undecided: [build]\n",
                StringComparison.Ordinal)));
    }

    [Test]
    public void A_map_of_another_format_is_written_so_that_it_is_read_again()
    {
        var map = new ArgumentGraph("m", "A map") { Description = "Of two steps." };
        map.AddClaim("a", "A: with a colon.");
        map.AddClaim("b", "");
        map.AddRelation(new Relation("r", RelationKind.Support) { Weight = 2, Scheme = "sign" }, "a", ["b"]);
        map.AddClaim("c", "C.");
        map.AddAttack("r", "c");

        var again = Format.Parse(Format.ToText(map)).Map;

        Assert.That(again.Statements.Select(node => (node.Id, node.Text)), Is.EqualTo(map.Statements.Select(node => (node.Id, node.Text))));
        Assert.That(again.GetRelation("r"), Is.EqualTo(map.GetRelation("r")));
        Assert.That(again.Attackers("r").Single().Id, Is.EqualTo("c"));
        Assert.That((again.Title, again.Description), Is.EqualTo((map.Title, map.Description)));
    }

    [TestCase(ProofStandard.Preponderance, "standard: PE")]
    [TestCase(ProofStandard.ClearAndConvincing, "standard: CCE")]
    [TestCase(ProofStandard.BeyondReasonableDoubt, "standard: BRD")]
    [TestCase(ProofStandard.Scintilla, null)]
    [TestCase(ProofStandard.DialecticalValidity, null)]
    [TestCase(null, null)]
    public void An_issue_is_written_by_its_standard_where_Carneades_knows_it(ProofStandard? standard, string? line)
    {
        var map = new ArgumentGraph("m");
        map.AddGroup(new NodeGroup("i") { Standard = standard });
        foreach (var id in (string[])["a", "b"]) map.Add(new Claim(id, id.ToUpperInvariant()) { Group = "i" });

        var text = Format.ToText(map);
        var again = Format.Parse(text).Map;

        Assert.That(text, line is null ? Does.Not.Contain("issues") : Does.Contain(line));
        Assert.That(again.Groups.Select(group => group.Standard), Is.EqualTo(line is null ? (ProofStandard?[])[] : [standard]));
    }

    [TestCase("", ProofStandard.Preponderance, 0)]
    [TestCase("    standard: pe\n", ProofStandard.Preponderance, 0)]
    [TestCase("    standard: 'brd'\n", ProofStandard.BeyondReasonableDoubt, 0)]
    [TestCase("    standard: BA\n", ProofStandard.Preponderance, 1)]
    public void The_spelling_of_a_standard_is_kept_until_it_changes(string line, ProofStandard standard, int warnings)
    {
        var text = $"statements:\n  a: A\n  b: B\n\nissues:\n  i:\n    positions: [b, a]\n{line}";
        var read = Format.Parse(text);

        Assert.That(read.Map.GetGroup("i").Standard, Is.EqualTo(standard));
        Assert.That(read.Warnings, Has.Count.EqualTo(warnings));
        Assert.That(Format.ToText(read.Map), Is.EqualTo(text));
        read.Map.ReplaceGroup(read.Map.GetGroup("i") with { Standard = ProofStandard.ClearAndConvincing });
        Assert.That(Format.ToText(read.Map), Does.EndWith("  i:\n    positions: [a, b]\n    standard: CCE\n"));
    }

    [TestCase("statements: [a]\n", "input:1:13: expected a mapping of statements")]
    [TestCase("statements:\n  a: [b]\n", "input:2:6")]
    [TestCase("arguments:\n  a: b\n", "input:2:6: expected a mapping of members")]
    [TestCase("- a\n", "input:1:1: expected a mapping of sections")]
    public void What_is_no_such_file_is_a_fault_with_its_place(string text, string message) =>
        Assert.That(Format.TryParse(text, out _, out var fault) ? "" : fault.Message, Does.StartWith(message));

    private static string Text(string name) => File.ReadAllText(Path.Combine(Golden.Folder(name), "input.carneades.yml"));
}
