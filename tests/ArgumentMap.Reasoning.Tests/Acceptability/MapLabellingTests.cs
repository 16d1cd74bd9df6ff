using ArgumentMap.Reasoning.Tests.Support;

namespace ArgumentMap.Reasoning.Tests.Acceptability;

public class MapLabellingTests
{
    private readonly ArgumentGraph _map = TextMap.Parse("e>c x!e y!x x!y");

    [Test]
    public void Statements_and_labels_are_enumerated_in_the_maps_order()
    {
        var map = TextMap.Parse("e>c x!e");

        Assert.That(
            map.ToLabelling().Select(pair => (pair.Statement.Id, pair.Label)),
            Is.EqualTo(map.Statements.Select(statement => (statement.Id, statement.Id == "x" ? AcceptanceLabel.In : AcceptanceLabel.Out))));
    }

    [Test]
    public void Each_statement_is_accepted_rejected_or_undecided()
    {
        _map.AddAttack("c", _map.AddClaim("z", "Certain.").Id);

        var labelling = _map.ToLabelling();

        Assert.That(labelling.Accepted.Select(statement => statement.Id), Is.EqualTo(new[] { "z" }));
        Assert.That(labelling.Rejected.Select(statement => statement.Id), Is.EqualTo(new[] { "c" }));
        Assert.That(labelling.Undecided.Select(statement => statement.Id), Is.EquivalentTo(new[] { "e", "x", "y" }));
        Assert.That($"{labelling}", Is.EqualTo("grounded, by support: 1 in, 1 out, 3 undecided"));
    }

    [Test]
    public void What_stands_for_a_lack_is_no_answer()
    {
        var labelling = DungSemantics.Grounded.Label(TextMap.Parse("e>c x!e").ToFramework());

        Assert.That(labelling.Concat([]).Select(pair => pair.Id), Is.EquivalentTo(new[] { "e", "c", "x", "r1", "r2" }));
        Assert.That(labelling.Accepted, Is.EquivalentTo(new[] { "x", "r2" }));
        Assert.That(labelling.Rejected, Is.EquivalentTo(new[] { "e", "c", "r1" }));
        Assert.That($"{labelling}", Is.EqualTo("grounded, by support: 2 in, 3 out, 0 undecided"));
    }
}
