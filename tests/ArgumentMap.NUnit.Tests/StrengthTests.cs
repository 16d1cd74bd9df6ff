using ArgumentMap.Reasoning;
using NUnit.Framework.Constraints;

namespace ArgumentMap.NUnit.Tests;

public class StrengthTests
{
    [Test]
    public void A_strength_meets_any_constraint_on_numbers()
    {
        Assert.That(Trams.Map(), Argues.GivesStrength("old", Is.EqualTo(0.5)));
        Assert.That(Trams.Map(), Argues.GivesStrength("build", Is.GreaterThan(0.5).And.LessThan(1), GradualSemantics.DFQuAD));
    }

    private static IEnumerable<TestCaseData> OfEveryStrength() => Constraints(
        Is.AtLeast(0), Is.AtMost(1.0), Is.LessThan(2), Is.GreaterThan(-1), Is.InRange(0, 1), Is.InRange(-1m, 3m), Is.Not.Negative,
        Is.Not.NaN, Is.Not.Null,
        Is.Positive.Or.Zero, Is.AtLeast(0).And.AtMost(1), Is.LessThan(0.6).Or.GreaterThan(0.4), Is.Not.EqualTo(7), Is.Not.GreaterThan(1),
        Is.LessThan(0.5).Or.EqualTo(0.5).Or.GreaterThan(0.5), !Is.InRange(2, 3), Is.AtLeast(0).Within(0.1), Is.AtLeast(0.05).Within(0.1));

    private static IEnumerable<TestCaseData> OfSomeStrengths() => Constraints(
        Is.Positive, Is.Not.Zero, Is.AtLeast(1e-300), Is.AtMost(1 - 1e-16), Is.Not.EqualTo(0.3), Is.LessThan(0.5).Or
            .GreaterThan(0.5), Is.LessThan(0.2).Or.GreaterThan(0.8),
        Is.InRange(0, 0.999), Is.Not.InRange(0.4, 0.6), Is.AtLeast(0.5).Within(0.1), Is.Not.EqualTo(0.3).Within(0.2), Is.Not.EqualTo(2)
            .Within(1.5), Is.GreaterThan(0).And.AtMost(1),
        Is.EqualTo(0.5), Is.Not.EqualTo(1), Is.AnyOf(0, 0.5, 1), Is.LessThan(1), Is.AtLeast(0.2).Or.AtMost(0.1));

    [TestCaseSource(nameof(OfEveryStrength))]
    public void A_constraint_that_every_strength_meets_tests_nothing(Constraint constraint)
    {
        Assert.That(Failure.Of(Trams.Map(), Argues.GivesStrength("build", constraint)),
            Does.Contain("nothing is tested: every strength is "));
        Assert.That(Failure.Of(Trams.Map(), !Argues.GivesStrength("build", constraint)),
            Does.Contain("nothing is tested: every strength is "));
    }

    [TestCaseSource(nameof(OfSomeStrengths))]
    public void A_constraint_that_can_fail_is_asked(Constraint constraint)
    {
        var map = Trams.Map();

        Assert.That(((MapConstraint)Argues.GivesStrength("build", constraint))
            .ApplyTo(map).IsSuccess,
                Is.EqualTo(constraint.ApplyTo(map.ToStrengths(GradualSemantics.QuadraticEnergy).StrengthOf("build")).IsSuccess));
        Assert.That(Enumerable.Range(0, 1001).Select(i => i / 1000.0).Prepend(double.Epsilon)
            .Any(strength => !constraint.ApplyTo(strength).IsSuccess), "it cannot fail");
    }

    private static IEnumerable<TestCaseData> Constraints(params IResolveConstraint[] constraints) =>
        // An expression can be resolved once only.
        constraints.Select(constraint => (Constraint)constraint.Resolve())
            .Select(constraint => new TestCaseData(constraint).SetArgDisplayNames(constraint.Description));

    [Test]
    public void A_failure_shows_the_strength_and_what_bears_on_it()
    {
        var message = Failure.Of(Trams.Map(), Argues.GivesStrength("build", Is.LessThan(0.5)));

        Assert.That(message, Does.StartWith("  Expected: a map that gives build a strength less than 0.5").And
            .Contain("by quadratic-energy\n  But was:  0."));
        Assert.That(message, Does.Contain("+ [E] jams: "));
    }
}
