using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Strength;

[Category("Random")]
public class EvaluationOrderTests
{
    [Test]
    public void Components_are_the_sets_of_arguments_that_depend_on_one_another() => BipolarGraphs.Any.ForAll(framework =>
    {
        var order = EvaluationOrder.Of(framework);

        var depends = Dependencies(framework);
        for (var one = 0; one < framework.Count; one++)
            for (var other = 0; other < framework.Count; other++)
            {
                var isSame = one == other || (depends[one].Contains(other) && depends[other].Contains(one));
                Assert.That(order.ComponentOf(one) == order.ComponentOf(other), Is.EqualTo(isSame));
                if (!isSame && depends[one].Contains(other)) Assert.That(order.ComponentOf(other), Is.LessThan(order.ComponentOf(one)));
            }
        for (var argument = 0; argument < framework.Count; argument++)
            Assert.That(order.CircleOf(order.ComponentOf(argument)) >= 0, Is.EqualTo(depends[argument].Contains(argument)));
    }, iter: 3_000);

    [Test]
    public void Every_argument_is_a_wire_or_a_state_of_its_component_once() => BipolarGraphs.Any.ForAll(framework =>
    {
        var order = EvaluationOrder.Of(framework);

        var all = new List<int>();
        for (var component = 0; component < order.Count; component++)
        {
            all.AddRange(order.WiresOf(component));
            all.AddRange(order.StatesOf(component));
        }
        Assert.That(all, Is.EqualTo(order.Members.ToArray()).And.EquivalentTo(Enumerable.Range(0, framework.Count)));
    }, iter: 1_000);

    [Test]
    public void Wires_follow_the_wires_on_which_they_rest()
    {
        var builder = new BipolarFrameworkBuilder();
        foreach (var id in (string[])["claim", "outer", "inner"]) builder.AddArgument(id);
        builder.AddPremise("inner", "claim");
        builder.AddPremise("outer", "inner");
        builder.AddSupport("outer", "claim");

        var order = EvaluationOrder.Of(builder.Build());

        Assert.That(order.WiresOf(0).ToArray(), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(order.StatesOf(0).ToArray(), Is.EqualTo(new[] { 0 }));
    }

    [Test]
    public void Wires_that_rest_on_one_another_alone_are_states()
    {
        var builder = new BipolarFrameworkBuilder();
        foreach (var id in (string[])["one", "other"]) builder.AddArgument(id);
        builder.AddPremise("one", "other");
        builder.AddPremise("other", "one");

        var order = EvaluationOrder.Of(builder.Build());

        Assert.That(order.WiresOf(0).IsEmpty);
        Assert.That(order.StatesOf(0).Length, Is.EqualTo(2));
    }

    /// <summary>What each argument depends on, through any number of others: Warshall's transitive closure.</summary>
    private static HashSet<int>[] Dependencies(BipolarFramework framework)
    {
        var depends = Enumerable.Range(0, framework.Count).Select(argument => (HashSet<int>)
            [.. framework.AttackersOf(argument), .. framework.SupportersOf(argument), .. framework.PremisesOf(argument)]).ToArray();
        for (var middle = 0; middle < depends.Length; middle++)
            foreach (var reached in depends)
                if (reached.Contains(middle)) reached.UnionWith(depends[middle]);
        return depends;
    }
}
