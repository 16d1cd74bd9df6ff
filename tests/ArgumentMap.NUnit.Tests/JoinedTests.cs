namespace ArgumentMap.NUnit.Tests;

/// <summary>Constraints joined by <c>&amp;</c>, <c>|</c> and <c>!</c>.</summary>
public class JoinedTests
{
    private static readonly MapConstraint Holds = Argues.Supports("fund").From("riders");
    private static readonly MapConstraint Fails = Argues.Supports("fund").WithEvidence(9);
    private static readonly MapConstraint FailsToo = Argues.Supports("build").From("old");
    private static readonly MapConstraint Vacuous = Argues.StandsWithout("build").For("build");

    private static IEnumerable<TestCaseData> ThatHold =>
    [
        new("both", Holds & Argues.Supports("build")),
        new("the first", Holds | Fails),
        new("the second", Fails | Holds),
        new("not both", !(Holds & Fails)),
        new("neither", !(Fails | FailsToo)),
        new("with another", Holds & (Fails | Holds) & !FailsToo),
    ];

    private static IEnumerable<TestCaseData> ThatFail =>
    [
        new("both", Fails & FailsToo, "2 pieces of evidence; old does not support build"),
        new("the second", Holds & Fails, "2 pieces of evidence"),
        new("either", Fails | FailsToo, "2 pieces of evidence; old does not support build"),
        new("not either", !(Fails | Holds), "supported"),
        new("a part that tests nothing", Holds & Vacuous, "nothing is tested: "),
        new("one of which tests nothing", Holds | Vacuous, "nothing is tested: "),
        new("not both of which one tests nothing", !(Fails & Vacuous), "nothing is tested: "),
    ];

    [TestCaseSource(nameof(ThatHold))]
    public void What_is_joined_holds(string name, MapConstraint constraint) => Assert.That(Trams.Map(), constraint, name);

    [TestCaseSource(nameof(ThatFail))]
    public void A_failure_says_what_decides(string name, MapConstraint constraint, string found) =>
        Assert.That(Failure.Of(Trams.Map(), constraint), Does.Contain($"  But was:  {found}"), name);

    [Test]
    public void A_failure_shows_all_that_decides()
    {
        Assert.That(Failure.Of(Trams.Map(), Argues.Rejects("full") | Argues.Supports("old")), Is.EqualTo("""
              Expected: a map that rejects full, read by support, or a map that supports old
              But was:  full is in: nothing attacks it; nothing supports old
                [C] full: The buses on the route are full.
                [C] old: The survey was made before the new railway station opened.

            """));
    }

    [Test]
    public void What_is_joined_otherwise_stands_in_brackets()
    {
        Assert.That((Argues.Supports("a") & Argues.Supports("b") & !Argues.Supports("c")).Description,
            Is.EqualTo("a map that supports a, and a map that supports b, and not a map that supports c"));
        Assert.That((!(Argues.Supports("a") & (Argues.Supports("b") | Argues.Supports("c")))).Description,
            Is.EqualTo("not (a map that supports a, and (a map that supports b, or a map that supports c))"));
    }
}
