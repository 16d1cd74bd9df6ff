namespace ArgumentMap.Tests.Model;

public class MapFormatExceptionTests
{
    [Test]
    public void The_message_names_the_place_what_was_expected_and_what_was_found()
    {
        var fault = new MapFormatException(new MapLocation("map.json", 12, 5, "$.relations[2]"), "an id", "a number");

        Assert.That(fault.Message, Is.EqualTo("map.json:12:5 ($.relations[2]): expected an id, found a number"));
        Assert.That((fault.Expected, fault.Found, fault.Location.Line), Is.EqualTo(("an id", "a number", 12)));
        Assert.That(fault, Is.InstanceOf<FormatException>());
    }

    [Test]
    public void A_place_leaves_out_what_is_not_known()
    {
        Assert.That(new MapLocation().ToString(), Is.EqualTo("input"));
        Assert.That(new MapLocation("map.json").ToString(), Is.EqualTo("map.json"));
        Assert.That(new MapLocation(Line: 3).ToString(), Is.EqualTo("input:3"));
        Assert.That(new MapLocation(Path: "$").ToString(), Is.EqualTo("input ($)"));
    }

    [Test]
    public void A_fault_without_a_place_is_the_callers_mistake() =>
        Assert.That(() => new MapFormatException(null!, "this", "that"), Throws.ArgumentNullException);
}
