using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

/// <summary>What is said of why a node has its label.</summary>
public class ReasonsInWordsTests
{
    [TestCase("c", "c", "c is in: nothing attacks it")]
    [TestCase("x!c y!x", "c", "c is in: what attacks it is out: r1|r1 is out: it needs x, which is out|x is out: attacked by r2, which is in|"
        + "r2 is in: nothing attacks it; it rests on y|y is in: nothing attacks it")]
    [TestCase("x!c z!c y!x y!z", "c", "c is in: what attacks it is out: r1, r2|r1 is out: it needs x, which is out|"
        + "x is out: attacked by r3, which is in|r3 is in: nothing attacks it; it rests on y|y is in: nothing attacks it|"
        + "r2 is out: it needs z, which is out|z is out: attacked by r4, which is in|r4 is in: nothing attacks it; it rests on y")]
    [TestCase("a!b b!a", "a", "a is undecided: attacked by r2, which is undecided|r2 is undecided: it needs b, which is undecided|"
        + "b is undecided: attacked by r1, which is undecided|r1 is undecided: it needs a, which is undecided")]
    [TestCase("a>c b>c x!a y!b", "c", "c is out: it needs one of r1, r2, all out|r1 is out: it needs a, which is out|"
        + "a is out: attacked by r3, which is in|r3 is in: nothing attacks it; it rests on x|x is in: nothing attacks it|"
        + "r2 is out: it needs b, which is out|b is out: attacked by r4, which is in|r4 is in: nothing attacks it; it rests on y|"
        + "y is in: nothing attacks it")]
    public void Each_step_is_told_once_from_the_node_down(string map, string id, string lines)
    {
        var labelling = TextMap.Parse(map).ToLabelling();

        Assert.That($"{labelling.Explain(id)}", Is.EqualTo("grounded, by support\n" + lines.Replace('|', '\n')));
    }

    [TestCase("x!c", "c is in: it is preferred to a premise of what attacks it: r1")]
    [TestCase("x!c y!c z!y a>c", "c is in: what attacks it is out: r2; it is preferred to a premise of what attacks it: r1; it rests on r4|"
        + "r2 is out: it needs y, which is out|y is out: attacked by r3, which is in|r3 is in: nothing attacks it; it rests on z|"
        + "z is in: nothing attacks it|r4 is in: nothing attacks it; it rests on a|a is in: nothing attacks it")]
    public void An_attack_that_fails_by_a_preference_is_named(string map, string lines)
    {
        var preferring = TextMap.Parse(map);
        preferring.AddRelation(new Relation("p", RelationKind.Preference), "x", "c");

        Assert.That($"{preferring.ToLabelling().Explain("c")}", Is.EqualTo("grounded, by support\n" + lines.Replace('|', '\n')));
    }

    [TestCase("x!c y!x", "c", "c is in: what attacks it is out: r1|r1 is out: it needs x, which is out|x is out: attacked by r2, which is in")]
    [TestCase("c", "c", "c is in: nothing attacks it")]
    public void Shortened_what_nothing_attacks_is_left_out_after_the_first(string map, string id, string lines) =>
        Assert.That(string.Join('|', AcceptanceReason.Of(TextMap.Parse(map).ToLabelling(), id)), Is.EqualTo(lines));

    [Test]
    public void A_semantics_that_there_is_not_is_told_with_those_that_there_are() =>
        Assert.That(() => DungSemantics.ByName("gounded"), Throws.TypeOf<KeyNotFoundException>().With.Message
            .EqualTo("There is no semantics 'gounded'; the names are grounded."));
}
