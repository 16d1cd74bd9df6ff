using ArgumentMap.Analysis;
using ArgumentMap.Validation;

namespace ArgumentMap.Tests.Analysis;

public class RepeatedRelationsTests
{
    [Test]
    public void Relations_of_one_kind_between_the_same_ends_are_one_and_a_finding()
    {
        var map = Map();
        map.AddRelation(new Relation("s1", RelationKind.Support), "c", ["a", "b"]);
        map.AddRelation(new Relation("s2", RelationKind.Support) { Scheme = "sign", Weight = 0.4 }, "c", ["b", "a"]);

        Assert.That(RepeatedRelations.Of(map).Single().Select(relation => relation.Id), Is.EqualTo(new[] { "s1", "s2" }));
        Assert.That(map.Validate().Where(finding => finding.Rule.Id == "AM012")
            .Select(finding => finding.Node), Is.EqualTo(new[] { "s2" }));
    }

    [TestCase(RelationKind.Attack, "c", "a", "b")]
    [TestCase(RelationKind.Support, "d", "a", "b")]
    [TestCase(RelationKind.Support, "c", "a")]
    [TestCase(RelationKind.Support, "s1", "a", "b")]
    public void Another_kind_conclusion_or_set_of_premises_is_another_reason(RelationKind kind, string conclusion, params string[] premises)
    {
        var map = Map();
        map.AddRelation(new Relation("s1", RelationKind.Support), "c", ["a", "b"]);
        map.AddRelation(new Relation("s2", kind), conclusion, premises);

        Assert.That(RepeatedRelations.Of(map), Is.Empty);
        Assert.That(map.Validate().Select(finding => finding.Rule.Id), Has.None.EqualTo("AM012"));
    }

    private static ArgumentGraph Map()
    {
        var map = new ArgumentGraph("m");
        foreach (var id in new[] { "a", "b", "c", "d" }) map.Add(new Claim(id, $"Something about {id}."));
        return map;
    }
}
