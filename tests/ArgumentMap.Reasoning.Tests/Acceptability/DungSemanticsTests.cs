using System.Reflection;
using ArgumentMap.Reasoning.Tests.Support;
using CsCheck;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

/// <summary>What holds of every semantics of abstract frameworks that there is: its tasks tell the same of every framework.</summary>
[Category("Random")]
[TestFixtureSource(nameof(Names))]
public class DungSemanticsTests(string name)
{
    private readonly DungSemantics _semantics = DungSemantics.ByName(name);

    public static IEnumerable<string> Names => DungSemantics.All.Select(semantics => semantics.Name);

    [Test]
    public void The_one_extension_is_one_of_all() => AttackGraphs.Any.ForAll(framework =>
    {
        var all = _semantics.Extensions(framework).Select(Written).ToList();

        Assert.That(all, Is.Unique);
        if (_semantics.FindExtension(framework) is { } one) Assert.That(all, Does.Contain(Written(one)));
        else Assert.That(all, Is.Empty);
    }, iter: 500);

    [Test]
    public void Each_way_of_acceptance_is_what_the_extensions_say() => AttackGraphs.Any.ForAll(framework =>
    {
        var all = _semantics.Extensions(framework).ToList();
        foreach (var id in framework.Ids)
        {
            Assert.That(_semantics.AcceptsCredulously(framework, id),
                Is.EqualTo(all.Exists(labels => labels.LabelOf(id) == AcceptanceLabel.In)), id);
            Assert.That(_semantics.AcceptsSceptically(framework, id),
                Is.EqualTo(all.TrueForAll(labels => labels.LabelOf(id) == AcceptanceLabel.In)), id);
        }
    }, iter: 500);

    [Test]
    public void An_extension_defends_itself_and_each_of_its_labels_can_be_explained() => AttackGraphs.Any.ForAll(framework =>
    {
        foreach (var labels in _semantics.Extensions(framework))
        {
            Assert.That(labels.Semantics, Is.SameAs(_semantics));
            for (var argument = 0; argument < framework.Count; argument++)
            {
                var attackers = framework.AttackersOf(argument).ToArray().Select(attacker => labels.Labels[attacker]).ToList();
                if (labels.Labels[argument] == AcceptanceLabel.In) Assert.That(attackers, Has.All.EqualTo(AcceptanceLabel.Out));
                Assert.That(labels.Labels[argument] == AcceptanceLabel.Out, Is.EqualTo(attackers.Contains(AcceptanceLabel.In)));
                Assert.That(labels.Explain(framework.Ids[argument]).Steps[0].Label, Is.EqualTo(labels.Labels[argument]));
            }
        }
    }, iter: 500);

    [Test]
    public void It_is_listed_once_under_its_name_and_says_where_it_is_from()
    {
        var own = typeof(DungSemantics).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(DungSemantics)).Select(property => property.GetValue(null));

        Assert.That(DungSemantics.All, Is.EquivalentTo(own));
        Assert.That(Names, Is.Unique);
        Assert.That(_semantics.ToString(), Is.EqualTo(name));
        Assert.That(_semantics.Source, Is.Not.Empty);
    }

    [Test]
    public void A_map_is_labelled_by_it_and_says_so()
    {
        var labels = TextMap.Parse("e>c x!e").ToLabelling(semantics: _semantics);

        Assert.That(labels.Semantics, Is.SameAs(_semantics));
        Assert.That(labels.ToString(), Does.StartWith($"{name}, by support: "));
        Assert.That(labels.Explain("c").ToString(), Does.StartWith($"{name}, by support\n"));
    }

    [Test]
    public void A_name_that_no_semantics_has_is_told_with_those_that_there_are() =>
        Assert.That(() => DungSemantics.ByName("grounded?"), Throws.TypeOf<KeyNotFoundException>().With.Message.Contains(name));

    private static string Written(FrameworkLabelling labels) => string.Join(' ', labels.Accepted);
}
