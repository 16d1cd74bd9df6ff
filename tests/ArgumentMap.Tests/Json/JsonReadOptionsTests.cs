using System.Text;
using ArgumentMap.Formats;
using ArgumentMap.Json;

namespace ArgumentMap.Tests.Json;

public class JsonReadOptionsTests
{
    [Test]
    public void Nesting_is_limited_to_64_levels_unless_said_otherwise()
    {
        Assert.That(ArgumentJson.Parse(Nested(63)).Extensions, Has.Count.EqualTo(1));
        Assert.That(() => ArgumentJson.Parse(Nested(64)), Throws.TypeOf<MapFormatException>().With.Property("Expected")
            .EqualTo("at most 64 levels of nesting (MapReadOptions.MaxDepth)"));
    }

    [Test]
    public void The_limit_of_nesting_can_be_lowered_and_raised([Values(8, 100, 1000)] int limit)
    {
        var options = new MapReadOptions { MaxDepth = limit };

        Assert.That(ArgumentJson.Parse(Nested(limit - 1), options).Extensions, Has.Count.EqualTo(1));
        Assert.That(() => ArgumentJson.Parse(Nested(limit), options), Throws.TypeOf<MapFormatException>().With.Message
            .Contains($"at most {limit} levels"));
    }

    [TestCase("[")]
    [TestCase("{\"a\":")]
    [TestCase("{\"format\":\"argument-map/1\",\"statements\":[")]
    public void Nesting_ten_thousand_deep_is_a_fault_and_no_crash(string opening)
    {
        var json = string.Concat(Enumerable.Repeat(opening, 10_000));

        Assert.That(() => ArgumentJson.Parse(json, new MapReadOptions { MaxDepth = 1000 }), Throws.TypeOf<MapFormatException>().With
            .Property("Found").EqualTo("more"));
    }

    [Test]
    public void A_file_longer_than_the_limit_is_not_read()
    {
        var json = Nested(1);

        Assert.That(ArgumentJson.Parse(json, new MapReadOptions { MaxBytes = json.Length }).Id, Is.EqualTo("deep"));
        Assert.That(
            () => ArgumentJson.ReadWithWarnings(Encoding.UTF8.GetBytes(json), "map.json", new MapReadOptions
            {
                MaxBytes = json.Length - 1,
            }),
            Throws.TypeOf<MapFormatException>().With.Message
                .EqualTo($"map.json: expected at most {json.Length - 1} bytes (MapReadOptions.MaxBytes), found {json.Length}"));
    }

    [TestCase(7)]
    [TestCase(1001)]
    public void A_limit_of_nesting_that_makes_no_sense_is_refused(int limit)
    {
        Assert.That(() => new MapReadOptions { MaxDepth = limit }, Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("MaxDepth"));
    }

    [Test]
    public void A_negative_limit_of_bytes_is_refused()
    {
        Assert.That(() => new MapReadOptions { MaxBytes = -1 }, Throws.TypeOf<ArgumentOutOfRangeException>().With.Property("ParamName")
            .EqualTo("MaxBytes"));
    }

    /// <summary>A map that nests one level more than the given number.</summary>
    private static string Nested(int levels) =>
        $$"""{ "format": "argument-map/1", "id": "deep", "x": {{new string('[', levels)}}{{new string(']', levels)}} }""";
}
