using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Contestedness;

public class ContestednessTests
{
    [TestCase("c", 0.9, ContestednessClass.Unargued)]
    [TestCase("e1>c e2!c", 0.9, ContestednessClass.Contested)]
    [TestCase("e1>c e2!c", 0.1, ContestednessClass.WeaklyArgued)]
    [TestCase("e1>c", 0.9, ContestednessClass.OneSided)]
    [TestCase("e1>c e2>c e3>c e4+e5+e6+e7!c", 0.6, ContestednessClass.OneSided)]
    public void Balanced_and_strong_is_told_from_weakly_argued(string text, double evidence, ContestednessClass expected)
    {
        var answer = Map().Contestedness().Single(answer => answer.Statement.Id == "c");

        Assert.That(answer.Class, Is.EqualTo(expected));

        ArgumentGraph Map()
        {
            var map = TextMap.Parse(text);
            foreach (var fact in map.Evidence.ToList()) map.Replace(fact with { BaseScore = evidence });
            return map;
        }
    }

    [Test]
    public void The_two_numbers_are_how_much_is_argued_and_how_even_the_sides_are()
    {
        var map = TextMap.Parse("e1>c e2>c e3!c");
        foreach (var fact in map.Evidence.ToList()) map.Replace(fact with { BaseScore = 0.5 });

        var answer = map.Contestedness().Single(answer => answer.Statement.Id == "c");

        Assert.That(answer.Support, Is.EqualTo(1));
        Assert.That(answer.Opposition, Is.EqualTo(0.5));
        Assert.That(answer.ToString(), Is.EqualTo("claim c: contested, weight 0.43, balance 0.50"));
    }
}
