namespace ArgumentMap.Interchange.Tests.Brat;

/// <summary>What annotations become in a map, and what of a changed map reaches the file.</summary>
public class BratFormatTests
{
    private static readonly BratFormat Format = new();

    private static string Dogs => Path.Combine(Golden.Folder("brat"), "input.ann");

    [Test]
    public void Annotations_are_a_map_to_ask()
    {
        var map = Format.Read(Dogs).Map;

        Assert.That(map.MainStatement!.Id, Is.EqualTo("T1"));
        Assert.That(map.Supporters("T1").Single().Id, Is.EqualTo("T2"));
        Assert.That(map.Attackers("T1").Single().Id, Is.EqualTo("T4"));
        Assert.That(map.EvidenceFor("T2").Single().Id, Is.EqualTo("T3"));
        Assert.That(map.IsUndercut("R1"), Is.True);
    }

    [Test]
    public void Anchors_stand_in_the_text_beside()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Dogs, folder["dogs.ann"]);
        File.Copy(Path.Combine(Golden.Folder("brat"), "text.txt"), folder["dogs.txt"]);

        var read = Format.Read(folder["dogs.ann"]);

        var text = SourceText.Load(folder["dogs.txt"]);

        Assert.That(read.Warnings, Is.Empty);
        Assert.That(text.Verify(read.Map), Is.Empty);
        Assert.That(read.Map.GetStatement("T4").Anchors.Select(text.Passage), Is.EqualTo(["Some say", "they smell"]));
        Assert.That(Format.Parse(File.ReadAllText(Dogs)).Map.GetStatement("T4").Anchors.Select(anchor => anchor.Sha256), Is.All.Null);
    }

    [TestCase("Partial-Attack", RelationKind.Attack)]
    [TestCase("partial_attack", RelationKind.Attack)]
    [TestCase("rebuttalAttack", RelationKind.Attack)]
    [TestCase("PARTIAL-DISAGREEMENT", RelationKind.Attack)]
    [TestCase("Strong-Support", RelationKind.Support)]
    [TestCase("reason", RelationKind.Support)]
    [TestCase("semantically_same", RelationKind.Rephrase)]
    public void A_word_before_the_kind_of_a_relation_qualifies_it(string type, RelationKind kind)
    {
        var read = Format.Parse($"T1\tClaim 0 1\ta\nT2\tClaim 2 3\tb\nR1\t{type} Arg1:T2 Arg2:T1\t\n");

        Assert.That((read.Map.GetRelation("R1").Kind, read.Warnings.Count), Is.EqualTo((kind, 0)));
    }

    [Test]
    public void A_passage_without_its_second_tab_is_read_and_one_that_is_none_is_warned_of()
    {
        const string Text = "T1\tMajorClaim 0 4 Dogs\nT2\tClaim 5\tbark\nR1\tsupports T1\n";

        var read = Format.Parse(Text);

        Assert.That((read.Map.MainStatement!.Text, Format.ToText(read.Map)), Is.EqualTo(("Dogs", Text)));
        Assert.That(read.Warnings.Select(warning => warning.Location.Line), Is.EqualTo([1, 2]));
        Assert.That(read.Warnings[1].Message, Does.Contain("kept as it stands"));
    }

    [Test]
    public void A_changed_text_and_kind_reach_their_lines() => AssertChange(
        map =>
        {
            map.Replace((Claim)map["T2"] with { Text = "Dogs\nare quiet", IsMain = false });
            map.Replace(map.GetRelation("A2") with { Kind = RelationKind.Support });
            map.Replace(map.GetRelation("R1") with { Kind = RelationKind.Attack });
        },
        ("They are 🐕 quiet", "Dogs are quiet"),
        ("T4 Against", "T4 For"),
        ("R1\tsupports", "R1\tattacks"));

    [Test]
    public void A_removed_claim_leaves_with_all_that_is_about_it() => AssertChange(
        map => map.Remove("T3"),
        ("T3\tEvidence 77 99\ta count found no bites\n", ""),
        ("R1\tsupports Arg1:T3 Arg2:T2\t\n", ""),
        ("R2\tattacks Arg1:T4 Arg2:R1\t\n", ""),
        ("E1\tClaim:T2 Ground:T3\n", ""));

    [Test]
    public void A_new_step_and_claim_come_last() => AssertChange(
        map =>
        {
            map.Add(new Evidence("new", "Muzzles help") { Anchors = [new TextAnchor("document", 0, 6)] });
            map.AddAttack("T4", "new");
        },
        ("Ground:T3\n", "Ground:T3\nT5\tEvidence 0 6\tMuzzles help\nR3\tattacks Arg1:T5 Arg2:T4\t\n"));

    [Test]
    public void A_map_without_such_a_text_is_written_with_one()
    {
        using var folder = new TemporaryFolder();
        var map = new ArgumentGraph("m");
        map.AddClaim("a", "Dogs 🐕\nbark.");
        map.AddClaim("b", "They do.");
        map.AddSupport("a", "b");

        Format.Write(map, folder["m.ann"]);
        var read = Format.Read(folder["m.ann"]);

        Assert.That(File.ReadAllText(folder["m.txt"]), Is.EqualTo("Dogs 🐕 bark.\nThey do.\n"));
        Assert.That(read.Warnings, Is.Empty);
        Assert.That(SourceText.Load(folder["m.txt"]).Verify(read.Map), Is.Empty);
        Assert.That(read.Map.Relations.Single().Kind, Is.EqualTo(RelationKind.Support));
    }

    [TestCase("\nDear all,", "in:1:1: expected annotations, such as 'T1⇥Claim 0 12⇥words', found the end of the line")]
    [TestCase("T1 Claim 0 12 words", "in:1:1: expected annotations, such as 'T1⇥Claim 0 12⇥words', found 'T'")]
    public void What_is_no_annotation_is_refused_with_its_place(string text, string message)
    {
        Assert.That(Format.TryParse(text, out _, out var fault, "in"), Is.False);
        Assert.That(fault!.Message, Is.EqualTo(message));
    }

    private static void AssertChange(Action<ArgumentGraph> change, params (string From, string To)[] expected) =>
        ChangedFile.Check(Format, File.ReadAllText(Dogs), change, expected);
}
