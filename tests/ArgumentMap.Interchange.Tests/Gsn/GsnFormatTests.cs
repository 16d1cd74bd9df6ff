using ArgumentMap.Gsn;
using ArgumentMap.Json;

namespace ArgumentMap.Interchange.Tests.Gsn;

/// <summary>A case in GSN is a map to ask and to edit, and its file keeps its layout but for what was changed.</summary>
public class GsnFormatTests
{
    private static readonly GsnFormat Format = new();

    private static IEnumerable<string> Cases => ["gsn-crossing", "gsn-oddities", "gsn-plain"];

    [TestCaseSource(nameof(Cases))]
    public void A_file_comes_back_to_the_byte(string name)
    {
        var text = Input(name);
        var map = Format.Parse(text).Map;

        Assert.That(Format.ToText(map), Is.EqualTo(text));
        Assert.That(Format.ToText(ArgumentJson.Parse(map.ToJson())), Is.EqualTo(text), "by way of the native format");
    }

    [TestCaseSource(nameof(Cases))]
    public void What_is_written_is_read_as_it_was(string name)
    {
        var map = Format.Parse(Input(name)).Map;
        var again = Format.Parse(Format.ToText(map)).Map;

        Assert.That(again.ToJson(), Is.EqualTo(map.ToJson()));
    }

    [Test]
    public void Elements_are_statements_and_steps()
    {
        var map = Format.Parse(Input("gsn-crossing")).Map;

        Assert.That(map.MainStatements.Select(main => main.Id), Is.EqualTo(["G1"]));
        Assert.That((map.Title, map["S1"].Text),
            Is.EqualTo(("Crossing safety case", "Argument over each hazard that was found, and over how hazards were found.")));
        Assert.That(map.PremisesOf("S1").Select(premise => premise.Id), Is.EqualTo(["G2", "G3", "G4", "G5", "G6", "G7"]));
        Assert.That(map.ConclusionsOf("S1").Single().Id, Is.EqualTo("G1"));
        Assert.That(map.Supporters("G8").Select(each => each.Id), Is.EqualTo(["Sn3", "Sn4"]));
        Assert.That(map.RelationsTo("G8").Single().Kind, Is.EqualTo(RelationKind.Support));
        Assert.That(map["Sn3"], Is.TypeOf<Evidence>());
        Assert.That(map.RelationsTo("G1", RelationKind.Context).Select(context => (map.PremisesOf(context.Id).Single().Id, context.Role)),
            Is.EqualTo([("C1", ContextRole.Context), ("C2", ContextRole.Context), ("C3", ContextRole.Context),
                ("A1", ContextRole.Assumption)]));
        Assert.That(map.Attackers("G13").Single().Id, Is.EqualTo("CG1"));
        Assert.That(map["G6"].Tags, Is.EqualTo([GsnElements.Undeveloped]));
        Assert.That(map["G13"].Tags, Is.EqualTo([GsnElements.Defeated]));
        Assert.That(map.GetSource(map["C2"].Anchors.Single().Source).Url, Is.EqualTo("https://example.org/safety/criteria"));
        Assert.That(map["C2"].Anchors.Single().Fragment, Is.EqualTo("alarp"));
    }

    [Test]
    public void Kinds_are_told_by_ids_and_types()
    {
        var map = Format.Parse(Input("gsn-oddities")).Map;
        var kinds = map.Nodes.ToDictionary(node => node.Id, map.GsnKindOf);

        Assert.That(kinds.Where(kind => kind.Value is not null), Is.EquivalentTo(new Dictionary<string, GsnKind?>
        {
            ["G1"] = GsnKind.Goal,
            ["S1"] = GsnKind.Strategy,
            ["S2"] = GsnKind.Strategy,
            ["C1"] = GsnKind.Context,
            ["Sn1"] = GsnKind.Solution,
            ["J1"] = GsnKind.Justification,
            ["hazard"] = GsnKind.Assumption,
            ["X7"] = GsnKind.Goal,
            ["G3"] = GsnKind.Goal,
            ["G4"] = GsnKind.Goal,
            ["CG1"] = GsnKind.CounterGoal,
            ["CCSn1"] = GsnKind.CounterSolution,
            ["G5"] = GsnKind.Goal,
            ["G9"] = GsnKind.Goal,
        }));
        Assert.That(map["G9"].IsAway(), Is.True, "only referred to");
        Assert.That(map.IsUndercut("S1"), Is.True, "a challenge of the step between two elements");
    }

    [Test]
    public void A_step_may_lead_to_a_step()
    {
        var map = Format.Parse("G1:\n  supportedBy: [S1]\nS1:\n  supportedBy: [S2]\nS2:\n  text: T\n  undeveloped: true\n").Map;

        Assert.That(map.ConclusionsOf("S2").Single().Id, Is.EqualTo("S1"));
        Assert.That(map["S2"].Tags, Is.EqualTo([GsnElements.Undeveloped]));
    }

    private static readonly (string Name, Action<ArgumentGraph> Change, string Old, string New)[] Edits =
    [
        ("text", map => map.Replace((Claim)map["G11"] with { Text = "The software is right." }),
            "  text: The software satisfies its specification.\n", "  text: The software is right.\n"),
        ("text in a block", map => map.Replace((Claim)map["C1"] with { Text = "One line: short." }),
            "  text: |\n    The crossing: one track, two half barriers, road lights, and a radar\n"
                + "    that looks for obstacles between the barriers.\n",
            "  text: \"One line: short.\"\n"),
        ("premise", map => map.AddPremise("support-of-G8", "Sn5"), "[Sn3, Sn4]", "[Sn3, Sn4, Sn5]"),
        ("premise taken away", map => map.RemovePremise("S1", "G5"), "[G2, G3, G4, G5, G6, G7]", "[G2, G3, G4, G6, G7]"),
        ("single premise", map => map.AddPremise("support-of-G12", "Sn8"), "supportedBy: Sn9", "supportedBy: [Sn9, Sn8]"),
        ("last premise", map => map.Remove("support-of-G12"), "  supportedBy: Sn9\n", ""),
        ("context", map => map.AddContext("G2", "A2", ContextRole.Assumption), "  supportedBy: [Sn1, Sn2]\n",
            "  supportedBy: [Sn1, Sn2]\n  inContextOf: [A2]\n"),
        ("challenge", map => map.Remove("CG1-G13"), "  challenges: G13\n", ""),
        ("tag", map => map.Replace((Claim)map["G6"] with { Tags = [] }), "  undeveloped: true\n", ""),
        ("class", map => map.Replace((Evidence)map["Sn7"] with { Tags = ["proof"] }), "  level: evidence\n\nSn8",
            "  classes: [proof]\n  level: evidence\n\nSn8"),
        ("address", map => map.ReplaceSource(map.GetSource("source-2") with { Url = "https://example.org/log" }),
            "https://example.org/safety/hazard-log", "https://example.org/log"),
        ("title", map => map.Title = "Mill Lane", "name: Crossing safety case", "name: Mill Lane"),
        ("element", map => map.AddClaim("G20", "New."), "# The end.\n", "\nG20:\n  text: New.\n# The end.\n"),
        ("element taken away", map => map.Remove("A2"),
            "\nA2:\n  text: Parts of the chain fail independently, but for what the analysis of common causes lists.\n",
            ""),
        ("element in braces", map => map.Replace((Evidence)map["Sn3"] with { Text = "Trials." }),
            "Sn3: {text: Report of the axle counter's trials}\n",
            "Sn3:\n  text: Trials.\n"),
        ("kind", map => map.Replace(new Evidence("G5", map["G5"].Text) { Extensions = map["G5"].Extensions }),
            "can always leave.\n  supportedBy: [Sn13]\n",
            "can always leave.\n  supportedBy: [Sn13]\n  nodeType: Solution\n"),
    ];

    private static IEnumerable<string> EditNames => Edits.Select(edit => edit.Name);

    [TestCaseSource(nameof(EditNames))]
    public void An_edit_of_the_map_changes_its_lines_and_no_other(string name)
    {
        var (_, change, old, now) = Edits.Single(edit => edit.Name == name);
        var text = Input("gsn-crossing");
        var map = ArgumentJson.Parse(Format.Parse(text).Map.ToJson());
        Assert.That(text, Does.Contain(old));

        change(map);

        var expected = text.Replace(old, now, StringComparison.Ordinal);
        if (name == "element taken away") expected = expected.Replace("  inContextOf: [A2]\n", "", StringComparison.Ordinal);
        Assert.That(Format.ToText(map), Is.EqualTo(expected));
    }

    [TestCase("G1:\n  supportedBy: [S1, G2]\n\nS1:\n  supportedBy: [G3]\n\nG2:\n  text: A\n\nG3:\n  text: B\n")]
    [TestCase("a:\n  supportedBy: [b, G2]\n  nodeType: Goal\n\nb:\n  supportedBy: [G2]\n  nodeType: Strategy\n\nG2:\n  text: A\n")]
    [TestCase("G1:\n  supportedBy: [G2, S2, G3, S1]\n\nS1: {}\n\nS2:\n  text: A\n\nG2:\n  text: B\n\nG3:\n  text: C\n")]
    [TestCase("G1:\n  text: No end of line\n  undeveloped: true")]
    [TestCase("{G1: {text: In braces, supportedBy: [Sn1]}, Sn1: {text: x}}", true)]
    [TestCase("G1:\n  text: 'It''s #1'\n  supportedBy: []\n  inContextOf:\n\n\n# end")]
    public void Oddities_come_back_also_from_the_native_format(string text, bool isLaidOutAnew = false)
    {
        var map = Format.Parse(text).Map;
        var native = Format.ToText(ArgumentJson.Parse(map.ToJson()));

        Assert.That(native, Is.EqualTo(Format.ToText(map)));
        Assert.That(native == text, Is.Not.EqualTo(isLaidOutAnew), native);
        Assert.That(Format.Parse(native).Map.Relations.Select(each => each.Id), Is.EqualTo(map.Relations.Select(each => each.Id)));
    }

    [Test]
    public void A_renamed_element_is_renamed_where_it_is_referred_to()
    {
        var text = Input("gsn-crossing");
        var map = Format.Parse(text).Map;

        map.Rename("G13", "G31");

        Assert.That(Format.ToText(map), Is.EqualTo(text.Replace("G13", "G31", StringComparison.Ordinal)));
    }

    [Test]
    public void What_repeats_a_named_value_is_written_out_where_that_is_changed()
    {
        var map = Format.Parse(Input("gsn-oddities")).Map;

        map.Replace((Claim)map["G3"] with { Text = "Said once" });

        var text = Format.ToText(map);
        Assert.That(text, Does.Contain("text: Said once").And.Contain("text: Said twice").And.Not.Contain("*same"));
        Assert.That(Format.Parse(text).Map["G4"].Text, Is.EqualTo("Said twice"));
    }

    [Test]
    public void A_map_of_another_kind_is_a_case_that_reads_the_same()
    {
        var map = new ArgumentGraph("tram", "The tram");
        map.Add(new Claim("build", "The line is worth its cost.") { IsMain = true });
        map.AddClaim("full", "The buses are full.");
        map.AddEvidence("riders", "9,000 ride a day.");
        map.AddEvidence("cheap", "It is cheap.");
        map.AddClaim("holiday", "They were counted on a holiday.");
        map.AddClaim("terms", "A tram runs on rails.");
        map.AddRelation(new Relation("r1", RelationKind.Support), "build", "full", "riders");
        map.AddRelation(new Relation("r2", RelationKind.Support), "build", "cheap");
        map.AddRelation(new Relation("r3", RelationKind.Attack), "r1", "holiday");
        map.AddContext("build", "terms", ContextRole.Assumption);

        Assert.That(Format.ToText(map), Is.EqualTo("""
            module:
              name: The tram

            build:
              text: The line is worth its cost.
              supportedBy: [cheap, r1]
              inContextOf: [terms]
              nodeType: Goal

            full:
              text: The buses are full.
              nodeType: Goal

            riders:
              text: 9,000 ride a day.
              nodeType: Solution

            cheap:
              text: It is cheap.
              nodeType: Solution

            holiday:
              text: They were counted on a holiday.
              challenges: [r1]
              nodeType: CounterGoal

            terms:
              text: A tram runs on rails.
              nodeType: Assumption

            r1:
              supportedBy: [full, riders]
              nodeType: Strategy

            """));
        var again = Format.Parse(Format.ToText(map), "tram.gsn.yaml").Map;
        Assert.That(again.Supporters("build").Select(each => each.Id), Is.EquivalentTo(["full", "riders", "cheap"]));
        Assert.That(again.IsUndercut("r1"), Is.True);
        Assert.That(again.MainStatement!.Id, Is.EqualTo("build"));
    }

    [TestCase("- G1", 1, "a mapping of elements")]
    [TestCase("G1: text", 1, "the members of an element")]
    [TestCase("G1:\n- text", 2, "the members of an element")]
    [TestCase("G1:\n  text: [a]", 2, "a text")]
    [TestCase("G1:\n  supportedBy: [[a]]", 2, "a name")]
    [TestCase("G1:\n  supportedBy: {a: b}", 2, "a name")]
    [TestCase("G1:\n  inContextOf: [{a: b}]", 2, "a name")]
    [TestCase("G1:\n  undeveloped: perhaps", 2, "true or false")]
    [TestCase("G1:\n  defeated: 1", 2, "true or false")]
    [TestCase("G1:\n  text: a\nG1:\n  text: b", 3, "each name once")]
    [TestCase("'':\n  text: a", 1, "the id of an element")]
    [TestCase("' G1':\n  text: a", 1, "the id of an element")]
    [TestCase("module: text", 1, "the members of an element")]
    [TestCase("module:\n  name: [a]", 2, "a text")]
    [TestCase("G1:\n  text: a\n text: b", 3, "well-formed YAML")]
    public void What_is_no_case_is_told_with_its_place(string text, int line, string expected)
    {
        var fault = Assert.Throws<MapFormatException>(() => Format.Parse(text))!;

        Assert.That((fault.Location.Line, fault.Expected), Is.EqualTo((line, expected)), fault.Message);
    }

    [TestCase("G1:\n  text: A goal\n", true)]
    [TestCase("# comment\n---\nmodule:\n  name: x\nG1:\n  text: y\n", true)]
    [TestCase("G1: {text: x}\n", true)]
    [TestCase("G1:a:\n  text: A goal\n", true)]
    [TestCase("X1:\n  supportedBy: [G1]\n", true)]
    [TestCase("G1:\n  url: x\n  text: y\n", true)]
    [TestCase("title: x\nstatements:\n  a: b\n", false)]
    [TestCase("name: x\ntext: y\n", false)]
    [TestCase("{\"G1\": 1}", false)]
    [TestCase("===\ntitle: x\n===\n", false)]
    [TestCase("", false)]
    public void A_case_is_told_from_other_files(string text, bool isCase) =>
        Assert.That(Format.LooksLike(System.Text.Encoding.UTF8.GetBytes(text)), Is.EqualTo(isCase));

    private static string Input(string name) =>
        File.ReadAllText(Path.Combine(Repository.Find("tests/ArgumentMap.Interchange.Tests/Golden"), name, "input.gsn.yaml"));
}
