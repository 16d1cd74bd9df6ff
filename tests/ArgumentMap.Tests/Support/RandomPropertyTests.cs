using CsCheck;

namespace ArgumentMap.Tests.Support;

[Category("Random")]
public class RandomPropertyTests
{
    [Test]
    public void The_samples_are_the_same_every_time()
    {
        var first = Samples();

        Assert.That(first.Distinct().Count(), Is.GreaterThan(first.Count * 9 / 10));
        Assert.That(Samples(), Is.EqualTo(first));
    }

    [Test]
    public void A_failing_sample_fails_the_test_with_its_seed() =>
        Assert.That(() => Gen.Int.ForAll(number => { if (number % 2 == 0) throw new ArithmeticException(); }),
            Throws.TypeOf<CsCheckException>().With.Message.Contains("seed"));

    [Test]
    public void A_property_that_does_not_hold_fails() => Assert.That(() => Gen.Int.ForAll(_ => false), Throws.TypeOf<CsCheckException>());

    [Test]
    public void A_pinned_seed_is_tried_first()
    {
        var pinned = Gen.ULong.Single(_ => true, "0N0XIzNsQ0O2");
        var first = new List<ulong>();

        Gen.ULong.ForAll(first.Add, iter: 1, pinned: "0N0XIzNsQ0O2");

        Assert.That(first, Has.Count.EqualTo(2).And.ItemAt(0).EqualTo(pinned));
    }

    [Test]
    public void A_test_that_is_ignored_in_a_sample_is_ignored() =>
        Assert.That(() => Gen.Int.ForAll(_ => throw new IgnoreException("The tool is not here.")), Throws.TypeOf<IgnoreException>());

    private static List<ulong> Samples()
    {
        var samples = new List<ulong>();
        Gen.ULong.ForAll(samples.Add, iter: 400);
        return samples;
    }
}
