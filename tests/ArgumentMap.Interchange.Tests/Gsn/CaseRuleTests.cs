using ArgumentMap.Gsn;
using ArgumentMap.Validation;

namespace ArgumentMap.Interchange.Tests.Gsn;

/// <summary>
/// The rules of the GSN community standard find what breaks them, and are silent of a case in order and of any other map.
/// </summary>
public class CaseRuleTests
{
    private const string Sound = """
        G1:
          text: The crossing is safe.
          supportedBy: [S1]
          inContextOf: [C1, A1]
        S1:
          text: Argument over hazards
          supportedBy: [G2, G3]
          inContextOf: [J1]
        G2:
          text: Hazards were found.
          supportedBy: [Sn1]
          acp: {ACP1: Sn1, ACP2: [G2]}
        G3:
          text: Hazards are mitigated.
          undeveloped: true
        C1: {text: The crossing}
        A1: {text: Drivers stop.}
        J1: {text: No harm without hazards.}
        Sn1: {text: Minutes}
        """;

    [Test]
    public void A_case_in_order_has_no_findings() => Assert.That(Findings(Sound), Is.Empty);

    [TestCase("  undeveloped: true\n", "", "13 warning AM501: Nothing supports the goal G3, and it is not marked as undeveloped.")]
    [TestCase("  supportedBy: [G2, G3]\n", "", "5 warning AM501: Nothing supports the strategy S1, and it is not marked as undeveloped.|"
        + "1 warning AM506: 3 elements are referred to by no other, where a case has one at its top: G1, G2, G3.")]
    [TestCase("acp: {ACP1: Sn1, ACP2: [G2]}", "undeveloped: true",
        "9 warning AM502: The goal G2 is marked as undeveloped, but Sn1 supports it.")]
    [TestCase("{text: Minutes}", "{text: Minutes, undeveloped: true}",
        "19 warning AM502: The solution Sn1 is marked as undeveloped, which only goals and strategies can be.")]
    [TestCase("[Sn1]", "[Sn1, C1]", "9 error AM503: The context C1 cannot support the goal G2: it is context.")]
    [TestCase("{text: Minutes}", "{text: Minutes, supportedBy: G3}",
        "19 error AM503: The goal G3 cannot support the solution Sn1: only goals and strategies are supported.")]
    [TestCase("[G2, G3]", "[G2, G3, Sn1]", "5 info AM503: The solution Sn1 cannot support the strategy S1: strategies rest on goals.")]
    [TestCase("[C1, A1]", "[C1, A1, Sn1]", "1 error AM504: The solution Sn1 is given as context of the goal G1, which it cannot be.")]
    [TestCase("[C1, A1]", "[C1, A1, S1]", "1 error AM504: The strategy S1 is given as context of the goal G1, which it cannot be.")]
    [TestCase("{text: Minutes}", "{text: Minutes, inContextOf: C1}",
        "19 error AM504: The solution Sn1 has the context C1 as context: only goals and strategies have any.")]
    [TestCase("  undeveloped: true\n", "  undeveloped: true\nG9:\n  text: No.\n  undeveloped: true\n  challenges: G3\n",
        "16 warning AM505: The goal G9 challenges another element but is no counter goal or counter solution.|"
        + "16 warning AM108: Nothing answers")]
    [TestCase("[G2, G3]", "[G2]", "1 warning AM506: 2 elements are referred to by no other, where a case has one at its top: G1, G3.")]
    [TestCase("  undeveloped: true\n", "  undeveloped: true\n  defeated: true\n",
        "13 warning AM507: The goal G3 is marked as defeated, but "
        + "nothing challenges it and nothing that supports it is defeated.")]
    [TestCase("[G2, G3]", "[G2, G3, G7]", "5 warning AM508: The strategy S1 refers to G7, which the file does not have.")]
    [TestCase("[Sn1]", "[Sn1, Sn7]", "9 warning AM508: The goal G2 refers to Sn7, which the file does not have.")]
    [TestCase("[C1, A1]", "[C1, A1, C7]", "1 warning AM508: The goal G1 refers to C7, which the file does not have.")]
    [TestCase("{text: Minutes}", "{text: Minutes, nodeType: Goal, undeveloped: true}",
        "19 info AM509: The goal Sn1 has an id that begins like that of a solution.")]
    [TestCase("  text: Argument over hazards\n", "", "5 warning AM510: The strategy S1 says nothing.")]
    [TestCase("ACP1: Sn1", "ACP1: C1", "9 warning AM511: The claim point ACP1 of the goal G2 names C1, to which that has no relation.")]
    [TestCase("[G2, G3]", "[G2, G3, X1]\nX1:\n  text: What?\n  undeveloped: true",
        "8 warning AM512: An element's id tells no kind, and nor does a nodeType; it is read as a goal.")]
    [TestCase("[Sn1]", "[Sn1, Sn1]", "11 warning AM014: SupportedBy names 'Sn1' twice; it is kept once.")]
    [TestCase("[Sn1]", "[Sn1, G1]", "1 error AM009: The claim G1 supports itself in a circle: |1 warning AM506: Every element")]
    [TestCase("[Sn1]", "[Sn1, G2]", "9 error AM008: The support support-of-G2 has the claim G2")]
    public void What_breaks_a_rule_is_found_at_its_element(string old, string now, string expected)
    {
        var found = Findings(Sound.Replace(old, now, StringComparison.Ordinal));

        Assert.That(found, Has.Length.EqualTo(expected.Split('|').Length), string.Join('\n', found));
        foreach (var start in expected.Split('|')) Assert.That(found, Has.Some.StartsWith(start));
    }

    [Test]
    public void The_case_of_the_crossing_has_an_objection_that_nothing_answers()
    {
        var read = new GsnFormat().Parse(File.ReadAllText(
            Path.Combine(Repository.Find("tests/ArgumentMap.Interchange.Tests/Golden"), "gsn-crossing", "input.gsn.yaml")));

        Assert.That(read.Map.Nodes.Count(node => read.Map.GsnKindOf(node) is not null), Is.EqualTo(42));
        Assert.That(read.Validate().Select(finding => finding.Message),
            Is.EqualTo(["Nothing answers the attack CG1-G13 by the claim CG1 on the claim G13."]));
    }

    [Test]
    public void A_text_s_argument_has_no_such_findings_unless_they_are_asked_for()
    {
        var map = MapBuilder.Create("m").Claim("a", "A claim.").Claim("b", "Another claim.").Build();

        Assert.That(map.Validate().Select(finding => finding.Rule.Id), Has.None.StartsWith("AM5"));
        Assert.That(map.Validate(new ValidationOptions { Profile = ValidationProfile.Gsn }).Select(finding => finding.Rule.Id),
            Is.EqualTo(["AM501", "AM501", "AM506"]));
    }

    [Test]
    public void A_case_may_be_checked_as_a_text() => Assert.That(
        new GsnFormat().Parse(Sound).Validate(new ValidationOptions { Profile = ValidationProfile.Argument }).Select(finding =>
            finding.Rule.Id),
        Has.Some.EqualTo("AM105").And.None.StartsWith("AM5"));

    [Test]
    public void A_rule_that_is_set_holds_in_every_profile()
    {
        var options = new ValidationOptions { Levels = new Dictionary<string, Severity?> { ["AM105"] = Severity.Error } };

        Assert.That(new GsnFormat().Parse(Sound).Validate(options).Select(finding => finding.Rule.Id), Is.EqualTo(["AM105"]));
    }

    private static string[] Findings(string text) =>
    [
        .. new GsnFormat().Parse(text).Validate()
            .Select(finding =>
                $"{finding.Location!.Line} {finding.Severity.ToString().ToLowerInvariant()} {finding.Rule.Id}: {finding.Message}"),
    ];
}
