namespace ArgumentMap.Reasoning.Tests.Acceptability;

/// <summary>
/// The town wants a tram (<c>build</c>), since it pays (<c>pays</c>); it is assumed that fares stay (<c>fares</c>), which somebody attacks.
/// </summary>
public class AssumptionTests
{
    private static IEnumerable<TestCaseData> Cases()
    {
        yield return Case("an assumption", ContextRole.Assumption, "pays", Reading.BySupport, "fares", "pays", "step", "build");
        yield return Case("an assumption of a step", ContextRole.Assumption, "step", Reading.BySupport, "fares", "step", "build");
        yield return Case("an assumption of the conclusion", ContextRole.Assumption, "build", Reading.BySupport, "fares", "build");
        yield return Case("an assumption of evidence", ContextRole.Assumption, "count", Reading.BySupport, "fares", "count", "counted",
            "pays", "step", "build");
        yield return Case("an assumption where support does not count", ContextRole.Assumption, "pays", Reading.ByAttack, "fares");
        yield return Case("context", ContextRole.Context, "pays", Reading.BySupport, "fares");
        yield return Case("a justification", ContextRole.Justification, "step", Reading.BySupport, "fares");
    }

    [TestCaseSource(nameof(Cases))]
    public void What_an_attack_on_it_takes_with_it(ContextRole role, string target, Reading reading, string[] fallen)
    {
        var map = Map(role, target, isAttacked: true);

        var labels = map.ToLabelling(options: new FrameworkOptions { Reading = reading });

        Assert.That(map.Nodes.Where(node => labels.LabelOf(node.Id) == AcceptanceLabel.Out)
            .Select(node => node.Id), Is.EquivalentTo(fallen));
    }

    [TestCaseSource(nameof(Cases))]
    public void Nothing_falls_where_nothing_attacks_it(ContextRole role, string target, Reading reading, string[] fallen)
    {
        var map = Map(role, target, isAttacked: false);

        Assert.That(map.Nodes.Select(node => map.ToLabelling(options: new FrameworkOptions { Reading = reading }).LabelOf(node.Id)),
            Is.Not.Empty.And.All.EqualTo(AcceptanceLabel.In), string.Join(", ", fallen));
    }

    [Test]
    public void Why_names_the_assumption_that_is_needed()
    {
        var map = Map(ContextRole.Assumption, "pays", isAttacked: true);

        Assert.That(map.ToLabelling().Explain("pays").ToString(), Does.Contain("pays is out: it needs fares, which is out"));
    }

    [Test]
    public void A_strength_does_not_count_what_is_assumed()
    {
        var (with, without) = (Map(ContextRole.Assumption, "pays", isAttacked: true),
            Map(ContextRole.Assumption, "pays", isAttacked: true));
        without.Remove("given");

        Assert.That(StrengthOf(with), Is.EqualTo(StrengthOf(without)));
    }

    private static double StrengthOf(ArgumentGraph map) => map.ToStrengths(GradualSemantics.DFQuAD).StrengthOf("build");

    private static TestCaseData Case(string name, ContextRole role, string target, Reading reading, params string[] fallen) =>
        new TestCaseData(role, target, reading, fallen).SetArgDisplayNames(name);

    private static ArgumentGraph Map(ContextRole role, string target, bool isAttacked)
    {
        var builder = MapBuilder.Create("tram")
            .Claim("build", "The town should build a tram.")
            .Claim("pays", "It pays.")
            .Evidence("count", "Many would ride.")
            .Claim("fares", "Fares stay as they are.")
            .Support("build", "pays", step => step with { Id = "step" })
            .Support("pays", "count", step => step with { Id = "counted" })
            .Context(target, "fares", role, given => given with { Id = "given" });
        if (isAttacked) builder.Claim("rise", "They will rise.").Attack("fares", "rise", attack => attack with { Id = "attack" });
        return builder.Build();
    }
}
