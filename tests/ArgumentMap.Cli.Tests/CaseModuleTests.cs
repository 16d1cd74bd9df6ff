namespace ArgumentMap.Cli.Tests;

/// <summary>Modules of an assurance case are checked and merged as the one case that they are.</summary>
public class CaseModuleTests
{
    private const string Main = "module:\n  name: Main\n  brief: All\n  uses: [parts/brakes.gsn.yaml, ../away.gsn.yaml]\n\n"
        + "G1:\n  text: The tram is safe.\n  supportedBy: [G2]\n";

    private const string Brakes = "G2:\n  text: The brakes are safe.\n  supportedBy: [Sn1]\n\nSn1:\n  text: Trials\n";

    [Test]
    public void What_another_file_has_is_no_finding_whether_it_is_named_or_used()
    {
        using var folder = Case(Brakes);

        foreach (string[] files in (string[][])[[folder["case"]], [folder["case/main.gsn.yaml"]]])
            Assert.That(CliRun.Of(["check", .. files]).Out, Is.EqualTo("nothing found in 1 map\n"), files[0]);
    }

    [Test]
    public void A_finding_has_its_place_in_the_file_of_the_module()
    {
        using var folder = Case(Brakes.Replace("  supportedBy: [Sn1]\n", "", StringComparison.Ordinal));

        var run = CliRun.Of("check", folder["case/main.gsn.yaml"]);

        var file = Path.Combine("case", "parts", "brakes.gsn.yaml");
        Assert.That(run.Out, Does.Contain(file + ":1:1: ").And.Contain("G2").And.Contain(file + ":4:1: "));
    }

    [Test]
    public void A_used_file_that_is_faulty_is_told()
    {
        using var folder = Case("G2: [");

        var run = CliRun.Of("check", folder["case/main.gsn.yaml"]);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("brakes.gsn.yaml"));
    }

    [Test]
    public void Merging_gives_the_whole_case_with_its_own_ids()
    {
        using var folder = Case(Brakes);

        var run = CliRun.Of("merge", folder["case/main.gsn.yaml"], "--to", "gsn");

        Assert.That(run.Out, Is.EqualTo("module:\n  name: Main\n  brief: All\n\nG1:\n  text: The tram is safe.\n  supportedBy: [G2]\n\n"
            + Brakes));
    }

    [TestCase("show", "    + [E] Trials")]
    [TestCase("stats", "statements")]
    [TestCase("query", "Sn1", "#Sn1")]
    [TestCase("report", "The brakes are safe.")]
    [TestCase("accept", "Sn1")]
    [TestCase("why", "Sn1", "G1")]
    public void What_is_asked_of_a_module_is_asked_of_the_case_with_all_that_it_uses(string command, string said, params string[] words)
    {
        using var folder = Case(Brakes);

        var run = CliRun.Of([command, folder["case/main.gsn.yaml"], .. words]);

        Assert.That((run.Code, run.Error), Is.EqualTo((0, "")));
        Assert.That(run.Out, Does.Contain(said));
    }

    [Test]
    public void A_module_is_converted_by_itself()
    {
        using var folder = Case(Brakes);

        Assert.That(CliRun.Of("convert", folder["case/main.gsn.yaml"], "--to", "gsn").Out, Is.EqualTo(Main));
    }

    private static TemporaryFolder Case(string brakes)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["case/parts"]);
        File.WriteAllText(folder["case/main.gsn.yaml"], Main);
        File.WriteAllText(folder["case/parts/brakes.gsn.yaml"], brakes);
        // Beside the case's folder, and so no part of it.
        File.WriteAllText(folder["away.gsn.yaml"], Brakes);
        return folder;
    }
}
