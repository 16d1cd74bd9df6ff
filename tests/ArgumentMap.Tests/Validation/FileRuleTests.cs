using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

/// <summary>What the reader finds wrong in a file is a finding like any other, with its place.</summary>
public class FileRuleTests
{
    private const string Json = """
        {"format":"argument-map/1","id":"m","statements":[{"id":"a","kind":"claim","text":"A","tagz":1},{"id":"b","kind":"claim","text":"B"}],
        "relations":[{"kind":"support","premises":["b","b"],"conclusion":["a","a"]}]}
        """;

    [Test]
    public void Misspelt_members_and_doubled_ends_are_findings_with_their_places()
    {
        var findings = Read().Validate().Where(finding => finding.Rule.Id is "AM013" or "AM014");

        Assert.That(findings.First()
            .ToString(), Is.EqualTo("warning AM013 misspelt-member: The format has no member 'tagz'; kept as it is. Is 'tags' meant?"));
        Assert.That(findings.Select(finding => (finding.Rule.Id, finding.Location!.Path)), Is.EqualTo(new[]
        {
            ("AM013", "$.statements[0].tagz"), ("AM014", "$.relations[0].premises[1]"), ("AM014", "$.relations[0].conclusion[1]"),
        }));
    }

    [Test]
    public void They_can_be_switched_off_and_graded_like_any_other()
    {
        var options = new ValidationOptions
        {
            Levels = new Dictionary<string, Severity?> { ["misspelt-member"] = null, ["AM014"] = Severity.Error },
        };

        Assert.That(Read().Validate(options).Where(finding => finding.Location!.Path != "$" && finding.Node is null)
            .Select(finding => finding.Severity), Is.EqualTo(new[] { Severity.Error, Severity.Error }));
    }

    [Test]
    public void Every_finding_of_what_was_read_has_a_place() =>
        Assert.That(Read().Validate().Select(finding => finding.Location?.Line), Has.None.Null);

    [Test]
    public void A_rule_that_there_is_not_is_refused_with_the_one_that_is_meant()
    {
        var options = new ValidationOptions { Levels = new Dictionary<string, Severity?> { ["AM1O1"] = Severity.Error } };

        Assert.That(() => Read().Map.Validate(options), Throws.TypeOf<KeyNotFoundException>().With.Message
            .EqualTo("ValidationOptions.Levels names the rule 'AM1O1', which there is not. Is 'AM101' meant?"));
        Assert.That(() => StandardRules.All.Without("AM999"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .StartsWith("There is no rule 'AM999' in the set."));
        Assert.That(() => StandardRules.All.Without("suport-circle"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .EndsWith("Is 'support-circle' meant?"));
        var without = new ValidationOptions
        {
            Rules = StandardRules.All.Without("AM101"),
            Levels = new Dictionary<string, Severity?> { ["AM101"] = null },
        };
        Assert.That(() => Read().Map.Validate(without), Throws.Nothing);
    }

    private static MapReadResult Read() => ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(Json), "m.json");
}
