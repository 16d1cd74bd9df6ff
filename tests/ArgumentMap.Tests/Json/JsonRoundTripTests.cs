using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

[Category("Random")]
public class JsonRoundTripTests
{
    private const int Maps = 1000;

    [Test]
    public void A_map_that_was_written_and_read_says_what_it_said() =>
        RandomMap.Any.ForAll(map => Assert.That(MapContent.Of(ArgumentJson.Parse(map.ToUtf8Json())), Is.EqualTo(MapContent.Of(map))),
            iter: Maps);

    [Test]
    public void A_map_that_was_written_and_read_writes_the_same_bytes() =>
        RandomMap.Any.ForAll(map => Assert.That(ArgumentJson.Parse(map.ToUtf8Json()).ToUtf8Json(), Is.EqualTo(map.ToUtf8Json())),
            iter: Maps);

    [Test]
    public void Writing_is_the_same_for_a_copy() =>
        RandomMap.Any.ForAll(map => Assert.That(map.Copy().ToUtf8Json(), Is.EqualTo(map.ToUtf8Json())), iter: Maps);

    [Test]
    public void A_written_map_is_read_without_a_warning() =>
        RandomMap.Any.ForAll(map => Assert.That(ArgumentJson.ReadWithWarnings(map.ToUtf8Json(), null).Warnings, Is.Empty), iter: Maps);

    [Test]
    public void Text_and_bytes_say_the_same() =>
        RandomMap.Any.ForAll(map => Assert.That(ArgumentJson.Parse(map.ToJson()).ToUtf8Json(), Is.EqualTo(map.ToUtf8Json())), iter: Maps);
}
