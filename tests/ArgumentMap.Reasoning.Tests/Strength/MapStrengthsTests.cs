using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Strength;

public class MapStrengthsTests
{
    [Test]
    public void Statements_and_strengths_are_enumerated_in_the_maps_order()
    {
        var map = TextMap.Parse("e>c");

        var strengths = map.ToStrengths(GradualSemantics.DFQuAD);

        Assert.That(strengths, Is.EqualTo(map.Statements.Select(statement => (statement, strengths.StrengthOf(statement.Id)))));
        Assert.That($"{strengths}", Is.EqualTo($"df-quad, {Vocabulary.Word(strengths.Status)}: 2 strengths, 0.50 to 0.75"));
    }

    [Test]
    public void A_framework_s_arguments_and_strengths_are_enumerated_by_number()
    {
        var result = StrengthResult.Of(BipolarGraphs.Parse("a=0.4 b=0.2"), GradualSemantics.DFQuAD);

        Assert.That(result, Is.EqualTo(new[] { ("a", 0.4), ("b", 0.2) }));
        Assert.That($"{result}", Does.EndWith(": 2 strengths, 0.20 to 0.40"));
    }
}
