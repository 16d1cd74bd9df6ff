using System.Collections;
using CsCheck;

namespace ArgumentMap.Tests.Model;

[Category("Random")]
public class ValueListTests
{
    [Test]
    public void Lists_are_equal_exactly_when_their_items_are() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 3], Gen.Int[0, 2].Array[0, 3]).ForAll((one, other) =>
    {
        var (left, right) = (one.ToValueList(), other.ToValueList());
        Assert.That(left.Equals(right), Is.EqualTo(one.SequenceEqual(other)));
        Assert.That(left.Equals((object)right), Is.EqualTo(one.SequenceEqual(other)));
        if (left.Equals(right)) Assert.That(left.GetHashCode(), Is.EqualTo(right.GetHashCode()));
    });

    [Test]
    public void A_list_has_the_items_that_it_was_made_of() => Gen.Int.Array[0, 5].ForAll(items =>
    {
        var list = items.ToValueList();
        Assert.That(list, Is.EqualTo(items));
        Assert.That(list, Has.Count.EqualTo(items.Length));
        Assert.That(Enumerable.Range(0, list.Count).Select(i => list[i]), Is.EqualTo(items));
        Assert.That(((IEnumerable)list).Cast<int>(), Is.EqualTo(items));
    });

    [Test]
    public void A_list_is_given_as_an_array_or_a_list_as_well()
    {
        string[] array = ["City", "State"];
        List<string> list = [.. array];

        Assert.That(new Recommendation("r", "Act.") { Addressees = array },
            Is.EqualTo(new Recommendation("r", "Act.") { Addressees = list }));
        Assert.That(new Recommendation("r", "Act.") { Addressees = array }.Addressees, Is.EqualTo(array));
        array[0] = "Nobody";
        Assert.That(new Recommendation("r", "Act.") { Addressees = list }.Addressees[0], Is.EqualTo("City"));
    }

    [Test]
    public void A_list_does_not_change_with_the_array_that_it_was_made_of()
    {
        string[] tags = ["energy"];
        var list = tags.ToValueList();

        tags[0] = "trade";

        Assert.That(list[0], Is.EqualTo("energy"));
    }

    [Test]
    public void With_makes_a_longer_list_and_keeps_the_old_one()
    {
        ValueList<string> old = ["energy"];

        var longer = old.With("trade");

        Assert.That(longer, Is.EqualTo(new[] { "energy", "trade" }));
        Assert.That(old, Is.EqualTo(new[] { "energy" }));
    }

    [Test]
    public void Empty_lists_are_one_object()
    {
        ValueList<int> one = [];
        ValueList<int> other = Array.Empty<int>().ToValueList();

        Assert.That(one, Is.SameAs(other));
    }

    [Test]
    public void The_order_of_the_items_matters()
    {
        ValueList<int> one = [1, 2];

        Assert.That(one.Equals([2, 1]), Is.False);
    }

    [Test]
    public void A_list_is_equal_to_no_other_thing()
    {
        ValueList<int> list = [1];

        Assert.That(list.Equals((object)"[1]"), Is.False);
        Assert.That(list.Equals((ValueList<int>?)null), Is.False);
    }

    [Test]
    public void A_list_spells_its_items()
    {
        ValueList<string> list = ["a", "b"];

        Assert.That(list.ToString(), Is.EqualTo("[a, b]"));
    }

    [Test]
    public void A_list_of_nothing_at_all_is_the_callers_mistake() =>
        Assert.That(() => ((IEnumerable<int>)null!).ToValueList(), Throws.ArgumentNullException);
}
