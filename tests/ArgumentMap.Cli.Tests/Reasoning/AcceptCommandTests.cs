using ArgumentMap.Json;

namespace ArgumentMap.Cli.Tests.Reasoning;

public class AcceptCommandTests
{
    [TestCase("arg(a). arg(b). arg(c).\natt(a,b). att(b,c).")]
    [TestCase("a\nb\nc\n#\na b\nb c")]
    [TestCase("arg(a, 0.1)\narg(b, 1)\narg(c, 0)\natt(a, b)\natt(b, c)\nsup(a, c)")]
    public void Json_has_a_label_for_each_argument(string text)
    {
        var run = CliRun.WithInput(text, "accept", "-", "--json");

        Assert.That(run, Is.EqualTo(new CliRun(0, """
            {
              "semantics": "grounded",
              "reading": "by-support",
              "labels": {
                "a": "in",
                "b": "out",
                "c": "in"
              }
            }

            """, "")));
    }

    [Test]
    public void A_circle_is_undecided()
    {
        var run = CliRun.WithInput("p af 3\n1 2\n2 3\n3 1\n", "accept", "-");

        Assert.That(run.Out, Is.EqualTo("""
            label      id
            undecided  1
            undecided  2
            undecided  3

            grounded, by support: 0 in, 0 out, 3 undecided

            """));
    }

    [Test]
    public void A_map_is_labelled_statement_by_statement()
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("pays", "The tram pays.");
        map.AddClaim("not", "It does not.");
        map.AddClaim("old", "The figures are old.");
        var attack = map.AddAttack("pays", "not");
        map.AddAttack(attack.Id, "old");

        var run = CliRun.WithInput(map.ToJson(), "accept", "-");

        Assert.That(run.Out, Is.EqualTo("""
            label  id    statement
            in     pays  The tram pays.
            in     not   It does not.
            in     old   The figures are old.

            grounded, by support: 3 in, 0 out, 0 undecided

            """));
    }

    [Test]
    public void Why_names_each_attacker_and_its_answer()
    {
        var run = CliRun.WithInput("arg(a). arg(b). arg(c). att(b,a). att(c,b).", "accept", "-", "--why", "a");

        Assert.That(run.Out, Is.EqualTo("""
            grounded, by support
            a is in: what attacks it is out: b
            b is out: attacked by c, which is in
            c is in: nothing attacks it

            """));
    }

    [Test]
    public void Why_of_a_maps_statement_tells_what_the_statements_say()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "accept", "-", "--why", "build");

        Assert.That(run.Out, Is.EqualTo("""
            grounded, by support
            build is out: it needs demand, which is out
                "The tram line is worth its cost."
            demand is out: attacked by r3, which is in
            r3 is in: nothing attacks it; it rests on old
            old is in: nothing attacks it
                "The survey was made before the new railway station opened."

            """));
    }

    [Test]
    public void Why_as_json_has_the_steps()
    {
        var run = CliRun.WithInput("arg(a). att(a,a).", "accept", "-", "--why", "a", "--json");

        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        var step = json.RootElement.GetProperty("steps")[0];
        Assert.That(step.GetProperty("label").GetString(), Is.EqualTo("undecided"));
        Assert.That(step.GetProperty("because")[0].GetString(), Is.EqualTo("a"));
    }

    [Test]
    public void A_conclusion_falls_with_its_only_reason_unless_support_is_not_to_count()
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, "accept", "-");

        Assert.That(run.Out, Does.Contain("out    build").And.Contain("out    fund").And
            .EndWith("\ngrounded, by support: 3 in, 2 out, 0 undecided\n"));
        run = CliRun.WithInput(CliRun.Of("init").Out, "accept", "-", "--reading", "by-attack");
        Assert.That(run.Out, Does.Contain("in     build").And.EndWith("\ngrounded, by attack alone: 5 in, 0 out, 0 undecided\n"));
    }

    [Test]
    public void Attacks_that_supports_bring_are_asked_for_by_name()
    {
        var text = "arg(a, 1)\narg(b, 1)\narg(c, 1)\natt(a, b)\nsup(b, c)";

        Assert.That(CliRun.WithInput(text, "accept", "-", "--reading", "by-attack").Out, Does.Contain("in     c"));
        Assert.That(CliRun.WithInput(text, "accept", "-", "--reading", "by-attack", "--support-attacks", "mediated", "secondary").Out,
            Does.Contain("out    c"));
        Assert.That(CliRun.WithInput(text, "accept", "-", "--support-attacks", "tertiary").Code, Is.EqualTo(2));
    }

    private const string TramOrBus = """
        statements:
          tram: Build the tram.
          bus: Run more buses.
          full: The buses are full.
          cheap: Buses are cheap.
        issues:
          way:
            positions: [tram, bus]
            standard: CCE
        arguments:
          a1: {conclusion: tram, weight: 0.9, premises: [full]}
          a2: {conclusion: bus, weight: 0.6, premises: [cheap]}
        assumptions: [full, cheap]
        tests:
          in: [tram]
          out: [bus]

        """;

    [Test]
    public void By_carneades_reasons_are_weighed_and_what_was_expected_otherwise_is_a_finding()
    {
        var run = CliRun.WithInput(TramOrBus, "accept", "-", "--from", "carneades", "--semantics", "carneades");

        Assert.That(run, Is.EqualTo(new CliRun(1, """
            label  id     statement
            out    tram   Build the tram.
            out    bus    Run more buses.
            in     full   The buses are full.
            in     cheap  Buses are cheap.

            carneades, preponderance where no issue says otherwise, assumed what is marked: 2 in, 2 out, 0 undecided
            tram is out, and was expected to be in

            """, "")));
        Assert.That(CliRun.WithInput(TramOrBus.Replace("CCE", "PE", StringComparison.Ordinal), "accept", "-", "--from", "carneades",
            "--semantics", "carneades", "--json"), Is.EqualTo(new CliRun(0, """
            {
              "semantics": "carneades",
              "standard": "preponderance",
              "assumed": "marked",
              "labels": {
                "tram": "in",
                "bus": "out",
                "full": "in",
                "cheap": "in"
              },
              "unexpected": []
            }

            """, "")));
    }

    [Test]
    public void By_carneades_why_names_weights_and_standard() =>
        Assert.That(CliRun.WithInput(TramOrBus, "accept", "-", "--from", "carneades", "--semantics", "carneades", "--why", "tram").Out,
            Is.EqualTo("""
                carneades, preponderance where no issue says otherwise, assumed what is marked
                tram is out: a1 with 0.90 does not meet clear-and-convincing against a2 with 0.60 for bus
                    "Build the tram."
                a1 is in: its premises are in: full
                a2 is in: its premises are in: cheap

                """));

    [TestCase("grounds", "scintilla", "in     pays")]
    [TestCase("grounds", "preponderance", "out    pays")]
    [TestCase("marked", "scintilla", "out    pays")]
    public void By_carneades_assumptions_and_standard_are_asked_for(string assumptions, string standard, string line)
    {
        var map = new ArgumentGraph("m");
        map.AddClaim("pays", "The tram pays.");
        map.AddClaim("not", "It does not.");
        map.AddAttack("pays", "not");

        var run = CliRun.WithInput(map.ToJson(), "accept", "-", "--semantics", "carneades", "--assume", assumptions,
            "--standard", standard);

        Assert.That(run.Out, Does.Contain(line));
    }

    [Test]
    public void A_framework_has_no_proof_standards()
    {
        var run = CliRun.WithInput("arg(a).", "accept", "-", "--semantics", "carneades");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("a framework has no proof standards\nhint: "));
    }

    [Test]
    public void Why_of_an_unknown_argument_is_bad_usage()
    {
        var run = CliRun.WithInput("arg(a).", "accept", "-", "--why", "b");

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.StartWith("argmap: the framework has no argument 'b'\nhint: "));
    }

    [TestCase("does not go with --semantics carneades", "--reading", "by-attack", "--semantics", "carneades")]
    [TestCase("does not go with --semantics carneades", "--support-attacks", "supported", "--semantics", "carneades")]
    [TestCase("goes with --semantics carneades only", "--standard", "scintilla", "--semantics", "grounded")]
    [TestCase("goes with --semantics carneades only", "--standard", "scintilla")]
    [TestCase("goes with --semantics carneades only", "--assume", "marked")]
    public void An_option_of_another_semantics_is_refused_and_not_passed_over(string complaint, params string[] options)
    {
        var run = CliRun.WithInput(CliRun.Of("init").Out, ["accept", "-", .. options]);

        Assert.That((run.Code, run.Out), Is.EqualTo((2, "")));
        Assert.That(run.Error, Does.StartWith($"argmap: {options[0]} {complaint}\n"));
    }
}
