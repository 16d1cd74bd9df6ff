using ArgumentMap.Formats;
using ArgumentMap.Gsn;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Interchange.Tests.Gsn;

/// <summary>A case whose modules lie in several files is one map, in which an away element is the element.</summary>
public class GsnModuleTests
{
    private const string Main = "module:\n  name: Main\n  brief: The whole\n\nG1:\n  text: The tram is safe.\n  supportedBy: [S1]\n"
        + "  inContextOf: [C2]\n\nS1:\n  text: Over its parts\n  supportedBy: [G2, G3]\n\n"
        + "G2:\n  text: The doors are safe.\n  undeveloped: true\n";

    private const string Brakes = "# What stops it\nmodule:\n  name: Brakes\n  brief: What stops it\n\nG3:\n  text: The brakes are safe.\n"
        + "  supportedBy: [Sn1]\n  acp: {ACP1: Sn1}\n\nSn1:\n  text: Trials\n\nC2:\n  text: On the harbour line\n";

    private static readonly GsnFormat Format = new();

    [Test]
    public void Modules_are_one_map_with_a_group_for_each()
    {
        var joined = Joined(("brakes", Brakes), ("main", Main)).Single();

        Assert.That((joined.Map.Id, joined.Map.Title, joined.File), Is.EqualTo(("main", "Main", "main.gsn.yaml")));
        Assert.That(joined.Map.Groups.Select(group => (group.Id, group.Title)), Is.EqualTo([("brakes", "Brakes"), ("main", "Main")]));
        Assert.That(joined.Map.MembersOf("main").Select(node => node.Id), Is.EqualTo(["G1", "G2", "S1", "G1-C2"]));
        Assert.That(joined.Map.Supporters("G3").Concat(new GsnKinds(joined.Map).SupportersOf(joined.Map["S1"])).Select(node => node.Id),
            Is.EqualTo(["Sn1", "G2", "G3"]));
        Assert.That(joined.Map.MainStatements.Select(node => node.Id), Is.EqualTo(["G1"]));
        Assert.That(joined.Validate(), Is.Empty);
        Assert.That(joined.Locate(["G2", "G3"]).Values.Select(place => place.ToString()),
            Is.EquivalentTo(["main.gsn.yaml:14:1", "brakes.gsn.yaml:6:1"]));
        Assert.That(Read("main", Main).Validate().Select(finding => finding.Rule.Id), Is.EqualTo(["AM508", "AM508"]));
    }

    [Test]
    public void A_joined_case_is_written_as_one_file_and_read_again()
    {
        var joined = Joined(("main", Main), ("brakes", Brakes)).Single().Map;

        var written = Format.ToText(joined);

        Assert.That(written, Does.Contain("acp:\n    ACP1: Sn1").And.Not.Contain("nodeType"));
        Assert.That(Format.Parse(written).Validate(), Is.Empty);
        Assert.That(Format.ToText(ArgumentJson.Parse(joined.ToJson())), Is.EqualTo(written));
        Assert.That(Format.ToText(Format.Parse(written).Map), Is.EqualTo(written));
    }

    [Test]
    public void Cases_that_have_nothing_to_do_with_each_other_stay_apart()
    {
        var other = "G1:\n  text: Another.\n  supportedBy: [Sn1]\n\nSn1:\n  text: Its own.\n";

        var joined = Joined(("main", Main), ("other", other), ("brakes", Brakes.Replace("Sn1", "Sn3", StringComparison.Ordinal)));

        Assert.That(joined.Select(read => read.Map.Id), Is.EqualTo(["main", "other"]));
    }

    [Test]
    public void Of_two_files_that_have_an_element_the_one_that_is_named_is_meant()
    {
        var second = Brakes.Replace("are safe", "are new", StringComparison.Ordinal);
        var naming = Main.Replace("  brief", "  uses: [second.gsn.yaml]\n  brief", StringComparison.Ordinal);

        Assert.That(Joined(("first", Brakes), ("second", second), ("main", Main)), Has.Count.EqualTo(3));
        var joined = Joined(("first", Brakes), ("second", second), ("main", naming));
        Assert.That(joined.Select(read => read.Map.Id), Is.EqualTo(["first", "main"]));
        Assert.That(joined[1].Map["G3"].Text, Is.EqualTo("The brakes are new."));
    }

    [Test]
    public void What_another_module_develops_is_developed()
    {
        var doors = "module:\n  name: Doors\n  extends:\n    - module: Main\n      develops: {G2: [G4]}\n\n"
            + "G4:\n  text: They shut.\n  supportedBy: [Sn4]\n\nSn4:\n  text: Tests\n";

        var joined = Joined(("main", Main), ("brakes", Brakes), ("doors", doors)).Single();

        Assert.That(joined.Map.Supporters("G2").Single().Id, Is.EqualTo("G4"));
        Assert.That(joined.Map["G2"].Tags, Is.Empty);
        Assert.That(joined.Validate(), Is.Empty);
    }

    [Test]
    public void An_element_that_two_modules_have_is_told_and_both_are_kept()
    {
        var joined = Joined(("main", Main), ("brakes", Brakes + "\nG1:\n  text: Twice.\n  supportedBy: [Sn1]\n")).Single();

        Assert.That(joined.Warnings.Select(warning => warning.ToString()), Is.EqualTo(
            ["brakes.gsn.yaml:17:1: main.gsn.yaml has an element G1 too, which others mean by it; ids are unique in a case"]));
        Assert.That(joined.Map["brakes/G1"].Text, Is.EqualTo("Twice."));
        Assert.That(joined.Map.Supporters("brakes/G1").Single().Id, Is.EqualTo("Sn1"));
        Assert.That(joined.Validate().Select(finding => finding.Rule.Id), Has.Member("AM014"));
    }

    [Test]
    public void Modules_that_refer_to_each_other_in_a_circle_are_one_case_in_which_that_is_found()
    {
        var joined = Joined(("a", "G1:\n  text: A.\n  supportedBy: [G2]\n"), ("b", "G2:\n  text: B.\n  supportedBy: [G1]\n")).Single();

        Assert.That(joined.Validate().Select(finding => finding.Rule.Id), Has.Member("AM009"));
    }

    [Test]
    public void What_is_a_step_in_another_file_and_none_here_stays_away()
    {
        var goal = "S2:\n  text: B.\n  nodeType: Goal\n  undeveloped: true\n";

        var joined = Joined(("a", "G1:\n  text: A.\n  supportedBy: [S2]\n"), ("b", goal)).Single();

        Assert.That(joined.Map["a/S2"].IsAway() || joined.Map["b/S2"].IsAway(), Is.True);
        Assert.That(joined.Validate().Select(finding => finding.Rule.Id), Has.Member("AM508"));
    }

    private static IReadOnlyList<MapReadResult> Joined(params (string Name, string Text)[] files) =>
        GsnModules.Joined([.. files.Select(file => Read(file.Name, file.Text))]);

    private static MapReadResult Read(string name, string text) =>
        Format.Parse(System.Text.Encoding.UTF8.GetBytes(text), $"{name}.gsn.yaml");
}
