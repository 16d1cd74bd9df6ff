namespace ArgumentMap.Tests.Model;

public class ArgumentGraphLookupTests
{
    private static readonly ArgumentGraph Map = MapBuilder.Create("m")
        .Claim("thesis", "Build it.", c => c with { IsMain = true })
        .Claim("other", "Or not.", c => c with { IsMain = true })
        .Support("thesis", "other", r => r with { Id = "step" })
        .Build();

    [Test]
    public void A_node_is_had_by_its_id()
    {
        Assert.That(Map["thesis"], Is.SameAs(Map.GetNode("thesis")));
        Assert.That(() => Map["nowhere"], Throws.TypeOf<KeyNotFoundException>().With.Message.Contains("nowhere"));
    }

    [TestCase("thesis", true, false)]
    [TestCase("step", false, true)]
    [TestCase("nowhere", false, false)]
    public void Statements_and_relations_are_tried_for(string id, bool isStatement, bool isRelation)
    {
        Assert.That(Map.TryGetStatement(id, out var statement), Is.EqualTo(isStatement));
        Assert.That(Map.TryGetRelation(id, out var relation), Is.EqualTo(isRelation));
        Assert.That((statement?.Id, relation?.Id), Is.EqualTo((isStatement ? id : null, isRelation ? id : null)));
    }

    [Test]
    public void The_main_statement_is_the_first_that_is_marked()
    {
        Assert.That(Map.MainStatement!.Id, Is.EqualTo("thesis"));
        Assert.That(new ArgumentGraph("empty").MainStatement, Is.Null);
    }
}
