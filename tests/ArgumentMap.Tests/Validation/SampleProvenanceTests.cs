using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Validation;

public class SampleProvenanceTests
{
    [TestCase("budding-strategic-relationship")]
    [TestCase("changing-dynamics")]
    [TestCase("islamabads-marriage-with-moscow")]
    [TestCase("military-ties")]
    [TestCase("pak-russia-relations")]
    public void A_sample_map_has_sound_provenance(string name)
    {
        var text = SourceText.Load(Articles.Path($"{name}.txt"));
        var map = ArgumentJson.Read(Repository.Find($"samples/PakistanRussia/maps/{name}.json"));

        var findings = map.Validate(new ValidationOptions { Texts = _ => text });

        Assert.That(
            findings.Where(finding => finding.Rule.Id.StartsWith("AM2", StringComparison.Ordinal) && finding.Severity > Severity.Info),
            Is.Empty);
    }
}
