using System.Reflection;

namespace ArgumentMap.Tests.Model;

/// <summary>No text of the model holds half of a surrogate pair, which no file could hold; a new member is among them unasked.</summary>
public class WellFormedTextTests
{
    private const string Half = "x\ud800y";

    /// <summary>They name something else of the map, which looks them up.</summary>
    private static readonly string[] References =
        [nameof(ArgumentNode.SaidBy), nameof(ArgumentNode.AlsoSaidBy), nameof(ArgumentNode.Group), nameof(NodeGroup.Parent)];

    private static IEnumerable<TestCaseData> Texts() =>
        from owner in (object[])
        [
            new Claim("a", "A."), new Evidence("a", "A."), new Recommendation("a", "A."), new Locution("a", "A."),
            new Relation("a", RelationKind.Support), new SourceDocument("a"), new Participant("a", "A"), new NodeGroup("a"),
            new TextAnchor("a"), new ArgumentGraph("a"), new ArgumentCorpus("a"),
        ]
        from member in owner.GetType().GetProperties()
        where member.SetMethod is not null && !References.Contains(member.Name)
            && (member.PropertyType == typeof(string) || member.PropertyType == typeof(ValueList<string>))
        select new TestCaseData(owner, member).SetArgDisplayNames(owner.GetType().Name, member.Name);

    [TestCaseSource(nameof(Texts))]
    public void Half_of_a_surrogate_pair_is_refused(object owner, PropertyInfo member)
    {
        object value = member.PropertyType == typeof(string) ? Half : new[] { "whole", Half }.ToValueList();

        Assert.That(() => member.SetValue(owner, value), Throws.InnerException.InstanceOf<ArgumentException>());
    }

    [Test]
    public void A_map_names_nothing_by_half_of_a_surrogate_pair()
    {
        var map = new ArgumentGraph("m");

        Assert.That(() => map.Add(new Claim("a", "A.") { SaidBy = Half }), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => map.Add(new Claim("a", "A.") { AlsoSaidBy = [Half] }), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => map.Add(new Claim("a", "A.") { Group = Half }), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => map.AddGroup(new NodeGroup("g") { Parent = Half }), Throws.InstanceOf<KeyNotFoundException>());
        Assert.That(() => new ArgumentGraph(Half), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => ExtensionData.Empty.With("a", "\"\\ud800\""), Throws.InstanceOf<ArgumentException>());
        Assert.That(() => ExtensionData.Empty.With(Half, "1"), Throws.InstanceOf<ArgumentException>());
    }
}
