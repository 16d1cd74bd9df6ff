using ArgumentMap.Gsn;
using ArgumentMap.Json;
using ArgumentMap.Validation;

namespace ArgumentMap.Interchange.Tests.Gsn;

/// <summary>What a case says by names of elements that the map has no relation for follows the elements when they get other ids.</summary>
public class GsnRenameTests
{
    private const string Text = "G1:\n  text: A.\n  supportedBy: [G2, G7]\n  acp:\n    ACP1: G2\n    ACP2: [G1, G2]\n    ACP3: G7\n\n"
        + "G2:\n  text: B.\n  undeveloped: true\n\nCG1:\n  text: C.\n  challenges: [G1, G2]\n  defeatedRelation: [G2]\n";

    private static readonly GsnFormat Format = new();

    private static readonly (string[] Renames, string Expected)[] Cases =
    [
        (["G2 G9"], Text.Replace("G2", "G9", StringComparison.Ordinal)),
        (["G7 G8"], Text.Replace("G7", "G8", StringComparison.Ordinal)),
        (["G2 G9", "G9 G10"], Text.Replace("G2", "G10", StringComparison.Ordinal)),
        (["G1 X", "G2 G1", "X G2"],
            Text.Replace("G1", "X", StringComparison.Ordinal).Replace("G2", "G1", StringComparison.Ordinal)
                .Replace("CX", "CG1", StringComparison.Ordinal).Replace("X", "G2", StringComparison.Ordinal)),
        (["CG1 CG5"], Text.Replace("CG1", "CG5", StringComparison.Ordinal)),
    ];

    [Test]
    public void Names_follow_the_ids([ValueSource(nameof(Cases))] (string[] Renames, string Expected) each, [Values] bool isNative)
    {
        var map = Format.Parse(Text).Map;
        foreach (var rename in each.Renames) map.Rename(rename.Split(' ')[0], rename.Split(' ')[1]);
        if (isNative) map = ArgumentJson.Parse(map.ToJson());

        var written = Format.ToText(map);

        Assert.That(written, Is.EqualTo(each.Expected));
        Assert.That(map.Validate().Where(finding => finding.Rule.Id == "AM511"), Is.Empty);
        Assert.That(PointsOf(map), Is.EqualTo(PointsOf(Format.Parse(written).Map)));
    }

    private static IEnumerable<string> PointsOf(ArgumentGraph map) =>
        map.ClaimPointsOf().Select(point => $"{point.Node.Id} {point.Name} {string.Join(' ', point.Ends)}");

    [Test]
    public void A_new_element_takes_no_names_from_one_that_was_called_so()
    {
        var map = Format.Parse(Text).Map;
        map.Rename("G2", "G9");
        map.AddClaim("G2", "Another.");

        Assert.That(Format.ToText(map), Does.Contain("ACP2: [G1, G9]").And.Contain("challenges: [G1, G9]"));
    }

    [Test]
    public void A_copy_takes_no_names_from_what_it_is_a_copy_of()
    {
        var map = Format.Parse(Text).Map;
        map.Add(map["G2"] with { Id = "G3" });

        Assert.That(Format.ToText(map), Does.Contain("ACP2: [G1, G2]"));
    }
}
