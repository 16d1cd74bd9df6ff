using System.Text.Json;

namespace ArgumentMap.Tests.Model;

public class ExtensionDataTests
{
    [Test]
    public void Members_keep_their_order_and_values()
    {
        var data = ExtensionData.Empty.With("layout", "{\"x\":3}").With("colour", "\"red\"");

        Assert.That(data.Select(member => member.Key), Is.EqualTo(new[] { "layout", "colour" }));
        Assert.That(data, Has.Count.EqualTo(2));
        Assert.That(data.TryGet("layout", out var layout), Is.True);
        Assert.That(layout!.Value.GetProperty("x").GetInt32(), Is.EqualTo(3));
    }

    [Test]
    public void A_member_set_again_keeps_its_place()
    {
        var data = ExtensionData.Empty.With("a", "1").With("b", "2").With("a", "3");

        Assert.That(data, Is.EqualTo(ExtensionData.Empty.With("a", "3").With("b", "2")));
    }

    [Test]
    public void A_change_makes_a_copy()
    {
        var old = ExtensionData.Empty.With("a", "1");

        old.With("a", "2");
        old.With("b", "2");
        old.Without("a");

        Assert.That(old, Is.EqualTo(ExtensionData.Empty.With("a", "1")));
    }

    [Test]
    public void A_member_is_taken_away_by_its_exact_name()
    {
        var data = ExtensionData.Empty.With("a", "1").With("A", "2");

        Assert.That(data.Without("a"), Is.EqualTo(ExtensionData.Empty.With("A", "2")));
        Assert.That(data.Without("x"), Is.EqualTo(data));
        Assert.That(data.Without("a").Without("A"), Is.SameAs(ExtensionData.Empty));
    }

    [Test]
    public void A_member_that_is_not_there_is_not_found()
    {
        Assert.That(ExtensionData.Empty.TryGet("a", out var value), Is.False);
        Assert.That(value, Is.Null);
    }

    [Test]
    public void A_member_can_be_null_and_is_found_then()
    {
        var data = ExtensionData.Empty.With("a", "null");

        Assert.That(data.TryGet("a", out var value), Is.True);
        Assert.That(value!.Value.ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public void Equal_are_the_same_members_in_the_same_order()
    {
        var data = ExtensionData.Empty.With("a", "1").With("b", "[true]");
        var twin = ExtensionData.Empty.With("a", "1").With("b", "[true]");

        Assert.That(data, Is.EqualTo(twin));
        Assert.That(data.GetHashCode(), Is.EqualTo(twin.GetHashCode()));
        Assert.That(data.Equals(ExtensionData.Empty.With("b", "[true]").With("a", "1")), Is.False);
        Assert.That(data.Equals(ExtensionData.Empty.With("a", "1")), Is.False);
        Assert.That(data.Equals(ExtensionData.Empty.With("a", "1").With("b", "[false]")), Is.False);
        Assert.That(data.Equals((object?)null), Is.False);
    }

    [Test]
    public void Equal_are_the_same_values_however_they_are_spelled()
    {
        Assert.That(ExtensionData.Empty.With("a", "{ \"x\": [ 1 ] }"), Is.EqualTo(ExtensionData.Empty.With("a", "{\"x\":[1]}")));
        Assert.That(ExtensionData.Empty.With("a", "\"\\u00e9\""), Is.EqualTo(ExtensionData.Empty.With("a", "\"é\"")));
    }

    [Test]
    public void The_document_that_members_come_from_may_be_disposed()
    {
        ExtensionData data;
        using (var document = JsonDocument.Parse("{\"a\":{\"deep\":[1]}}"))
        {
            data = ExtensionData.From(document.RootElement.EnumerateObject()
                .Select(member => KeyValuePair.Create(member.Name, member.Value)));
        }

        Assert.That(data, Is.EqualTo(ExtensionData.Empty.With("a", "{\"deep\":[1]}")));
    }

    [Test]
    public void From_nothing_comes_the_empty_one()
    {
        Assert.That(ExtensionData.From([]), Is.SameAs(ExtensionData.Empty));
    }

    [Test]
    public void What_is_not_JSON_is_refused()
    {
        Assert.That(() => ExtensionData.Empty.With("a", "{not json"), Throws.InstanceOf<JsonException>());
        Assert.That(() => ExtensionData.Empty.With("a", (string)null!), Throws.ArgumentNullException);
        Assert.That(() => ExtensionData.Empty.With(null!, "1"), Throws.ArgumentNullException);
        Assert.That(() => ExtensionData.Empty.With("\uD83D", "1"), Throws.ArgumentException);
    }
}
